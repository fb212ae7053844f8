import type * as english from '../en/user-password-en.ts';

export const userPasswordWords: typeof english.userPasswordWords = {
  title: 'Contraseña',
  asked: 'Se le pide en cuanto se crea el usuario, si hay red.',
  none: 'Aún sin contraseña: nadie puede iniciar sesión como este usuario.',
  onlyPasskey: 'Sin contraseña: este usuario inicia sesión con una clave de acceso.',
  noneAndOffline:
    'Aún sin contraseña: nadie puede iniciar sesión como este usuario. Se puede establecer una contraseña cuando haya red.',
  setAt: (when: string) => `Establecida el ${when}.`,
  set: 'Establecer contraseña…',
  change: 'Cambiar contraseña…',
  own: 'Cambiar la mía en «Configuración»',

  needsPermission: 'Para cambiar la contraseña de otros hace falta el permiso edit_user.',
  ownElsewhere: 'Cambie su propia contraseña en «Configuración», donde se pide la actual.',
  waits: 'El servidor aún no conoce a este usuario: el guardado que lo crea sigue en camino.',
  offline:
    'Una contraseña solo se puede cambiar con conexión: se envía al servidor enseguida y nunca se conserva en este dispositivo.',
  later: (username: string) =>
    `${username} está guardado. La contraseña se podrá establecer cuando este dispositivo tenga red y el servidor tenga el usuario.`,

  setOf: (username: string) => `Establecer la contraseña de ${username}`,
  changeOf: (username: string) => `Cambiar la contraseña de ${username}`,
  setIt: 'Establecer contraseña',
  changeIt: 'Cambiar contraseña',
  setLater: 'Más tarde',
  cancel: 'Cancelar',
  done: 'Listo',
  noConnection: 'Sin conexión',
  notChanged: 'No se cambió la contraseña',
  new: 'Contraseña nueva',
  again: 'Contraseña nueva otra vez',
  generate: 'Generar',
  type: 'Escribirla',
  another: 'Otra',
  sentAtOnce: 'Se envía al servidor enseguida y nunca se conserva en este dispositivo.',
  signedOut: (username: string) =>
    `Se cierra la sesión de ${username} en todas partes y debe iniciarla de nuevo con la contraseña nueva.`,

  isSet: 'La contraseña está establecida',
  canSignIn: (username: string) => `${username} ya puede iniciar sesión con ella.`,
  canSignInOnceEnabled: (username: string) =>
    `${username} puede iniciar sesión con ella cuando la cuenta esté habilitada.`,
  handOver: 'Entréguela ahora: solo se muestra esta vez y nadie puede consultarla después.',
  generated: 'Contraseña generada',
  copy: 'Copiar',
  copied: 'Contraseña copiada',
  cannotCopy: 'Aquí no se puede copiar: seleccione la contraseña y cópiela',
};
