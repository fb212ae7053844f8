import type * as english from '../en/setup-en.ts';
import { product } from '../product.ts';

export const setupWords: typeof english.setupWords = {
  title: `Configurar ${product}`,
  says: 'Este servidor aún no tiene ninguna organización. Dele un nombre y cree su primer administrador.',
  code: 'Código de configuración',
  codeHint: 'El servidor lo mostró en su último arranque: es la parte del enlace después de «code=».',
  noCode: 'Escriba el código que mostró el servidor.',
  organisation: 'Organización',
  noOrganisation: 'Dé un nombre a su organización.',
  username: 'Nombre de usuario',
  noUsername: 'Elija un nombre de usuario.',
  email: 'Correo electrónico',
  password: 'Contraseña',
  passwordAgain: 'Contraseña otra vez',
  submit: 'Configurar',
  busy: 'Configurando…',
};
