import type * as english from '../en/sign-in-en.ts';
import { plural } from '../plural.ts';
import { product } from '../product.ts';

export const signInWords: typeof english.signInWords = {
  title: 'Iniciar sesión',
  signedOut: {
    ended: 'Su sesión ha terminado. Iníciela de nuevo; lo que aún no había enviado se conserva en este dispositivo.',
    'by-user':
      'Usted terminó esta sesión desde otro dispositivo. Iníciela de nuevo; lo que aún no había enviado se conserva en este dispositivo.',
    'by-administrator':
      'Un administrador terminó su sesión. Iníciela de nuevo; lo que aún no había enviado se conserva en este dispositivo.',
    'password-changed':
      'Su contraseña se cambió. Inicie sesión con la nueva; lo que aún no había enviado se conserva en este dispositivo.',
    'factors-removed':
      'Un administrador quitó sus claves de acceso y su aplicación de autenticación. Inicie sesión con su contraseña; lo que aún no había enviado se conserva en este dispositivo.',
    expired:
      'Este dispositivo llevaba demasiado tiempo ausente o con la sesión iniciada. Inicie sesión de nuevo; lo que aún no había enviado se conserva en este dispositivo.',
    'made-way':
      'Usted inició sesión en más dispositivos de los permitidos, y este era el que llevaba más tiempo ausente. Inicie sesión de nuevo; lo que aún no había enviado se conserva en este dispositivo.',
    refused:
      'Ahora mismo usted no puede iniciar sesión: su usuario se deshabilitó o se eliminó, o ninguno de sus roles está activo aquí. Consulte a un administrador.',
  },
  username: 'Nombre de usuario',
  noUsername: 'Escriba su nombre de usuario.',
  password: 'Contraseña',
  noPassword: 'Escriba su contraseña.',
  submit: 'Iniciar sesión',
  busy: 'Iniciando sesión…',
  withPasskey: 'Usar una clave de acceso',
  secondStep: {
    title: 'Segundo paso',
    loading: 'Preguntando al servidor qué puede usar',
    says: 'Escriba el código que muestra su aplicación de autenticación o uno de sus códigos de recuperación.',
    saysPasskey: 'Use una de sus claves de acceso.',
    code: 'Código',
    noCode: 'Escriba un código.',
    submit: 'Continuar',
    passkey: 'Usar una clave de acceso',
    back: 'Volver',
    toSetUp: 'Configurar un segundo factor',
    toSetUpSays:
      'Uno de sus roles exige un segundo factor. Configure ahora una aplicación de autenticación en su teléfono; desde entonces se le pide un código al iniciar sesión.',
  },
  needsNetwork: `Para iniciar sesión hace falta la red una vez. Después ${product} funciona sin ella en este dispositivo.`,
  kept: {
    title: (saves: number, username: string) =>
      plural(
        saves,
        {
          one: '# guardado de {username} está pendiente en este dispositivo',
          other: '# guardados de {username} están pendientes en este dispositivo',
        },
        { username },
      ),
    says: (saves: number, username: string) =>
      plural(
        saves,
        {
          one: 'Se envía cuando {username} vuelva a iniciar sesión.',
          other: 'Se envían cuando {username} vuelva a iniciar sesión.',
        },
        { username },
      ),
    export: 'Exportar',
    discard: 'Descartar',
    discarding: (username: string) => `¿Descartar el trabajo de ${username}?`,
    lost: (saves: number) =>
      plural(saves, {
        one: '# guardado nunca llegó al servidor. Esto no se puede deshacer.',
        other: '# guardados nunca llegaron al servidor. Esto no se puede deshacer.',
      }),
  },
};
