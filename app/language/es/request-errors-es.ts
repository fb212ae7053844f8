import { limits } from '../../../shared/schema/limits.ts';
import type * as english from '../en/request-errors-en.ts';
import { numberText } from '../numbers.ts';

export const requestErrorsWords: typeof english.requestErrorsWords = {
  ofServer: {
    'bad-request': 'El servidor no entendió la solicitud. Compruebe lo escrito y vuelva a intentarlo.',
    'not-found': 'Aquí no hay nada.',
    'origin-refused': 'Esta página no puede usar este servidor. Abra Rolecall en su propia dirección.',
    'signed-out': 'No ha iniciado sesión.',
    'wrong-credentials': 'El nombre de usuario o la contraseña no son correctos.',
    'sign-in-refused': 'Usted no puede iniciar sesión aquí.',
    'users-unreadable':
      'El servidor no puede leer ahora sus usuarios, así que no sabe quién es usted. Lo que guardó en este dispositivo se conserva. Quien administra el servidor encontrará el motivo en su registro.',
    'store-failed':
      'El servidor no pudo escribir en su disco. No se cambió nada. Vuelva a intentarlo más tarde; avise a quien administra el servidor.',
    'server-read-only':
      'Los datos del servidor están dañados, así que por ahora no acepta cambios. Quien lo administra encontrará en su registro qué falta y qué hacer.',
    'too-many': 'Demasiados intentos. Espere un poco y vuelva a intentarlo.',
    'not-allowed': 'Usted no puede hacer esto.',
    'password-too-short': `Una contraseña tiene al menos ${numberText(limits.passwordMinLength)} caracteres, o ${numberText(limits.passwordMinLengthBesides)} si además se pide un segundo factor.`,
    'password-too-long': `Una contraseña tiene como máximo ${numberText(limits.passwordMaxLength)} caracteres.`,
    'password-is-username':
      'La contraseña no puede estar hecha del nombre de usuario, del nombre de la organización ni del de esta aplicación.',
    'password-is-common':
      'Esta contraseña es una de las que se prueban primero. Elija otra: van bien varias palabras seguidas.',
    'second-factor-needed': 'La contraseña es correcta. Hace falta un segundo factor.',
    'second-factor-to-set-up':
      'La contraseña es correcta. Uno de sus roles exige un segundo factor: configure uno para continuar.',
    'second-factor-required': 'Uno de sus roles exige un segundo factor, y este es el único que tiene.',
    'sign-in-over': 'Tardó demasiado o se empezó en otro sitio. Inicie sesión de nuevo.',
    'wrong-code': 'Este código no es correcto o ya se usó. Los códigos cambian cada 30 segundos.',
    'passkey-refused': 'El servidor no aceptó esta clave de acceso.',
    'no-passkeys-here':
      'Las claves de acceso no funcionan en la dirección de este servidor: hacen falta https:// y un nombre.',
    'last-way-in':
      'Esta es la última forma de iniciar sesión. Establezca antes una contraseña o cree otra clave de acceso.',
    'proof-needed': 'Confirme antes que es usted.',
    'recovery-link-wrong': 'Este enlace no es correcto, ya se usó o es demasiado antiguo. Genere otro en el servidor.',
    'setup-done': 'Este servidor ya está configurado. Inicie sesión.',
    'setup-code-wrong':
      'El código de configuración no es correcto. Use el enlace que mostró el servidor en su último arranque.',
    'too-large': 'La solicitud es demasiado grande.',
    busy: 'El servidor está ocupado. Vuelva a intentarlo en un momento.',
    internal: 'Algo ha ido mal en el servidor. Está en su registro.',
  },
  offline: 'No se puede conectar con el servidor. Compruebe la conexión y vuelva a intentarlo.',
  storageFailed: 'Este dispositivo no pudo guardar nada. Libere espacio y vuelva a intentarlo.',
  onlyViewing: 'Está viendo como otra persona. Vuelva antes a su propia vista.',
  unclear: 'El servidor dio una respuesta que esta aplicación no entiende. Vuelva a intentarlo.',
};
