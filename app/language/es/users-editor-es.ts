import type * as english from '../en/users-editor-en.ts';

export const usersEditorWords: typeof english.usersEditorWords = {
  moreFor: (username: string) => `Más acciones para ${username}`,
  loadingMayDo: 'Cargando lo que puede hacer este usuario',

  account: {
    title: 'Cuenta',
    says: 'Quién es y si puede iniciar sesión.',
    usernameHint: 'Letras, cifras y . _ @ + - sin espacios. Es con lo que inicia sesión.',
    enabledSays: 'Un usuario deshabilitado no puede iniciar sesión, y la suya se cierra en un segundo.',
    noScope: 'Ninguno',
    withoutScope: 'Sin tipo de usuario, solo los roles dicen lo que puede hacer este usuario.',
    withoutPassword: (username: string) =>
      `Sin contraseña ni clave de acceso nadie puede iniciar sesión como ${username}.`,
  },

  roles: {
    title: 'Roles',
    choose: 'Elegir roles',
    says: 'Lo que conceden los roles se suma. Un rol se puede asignar hasta una fecha.',
    hidden:
      'Los roles están ocultos para usted, así que no se pueden mostrar ni asignar: hace falta el permiso show_role. Lo que tiene este usuario sigue como está.',
    none: 'Ningún rol. Sin rol ni tipo de usuario, un usuario no puede hacer nada.',
  },
  desks: {
    title: 'Equipos',
    choose: 'Elegir equipos',
    says: 'Con qué llamadas y agentes trabaja este usuario. Un equipo se puede asignar hasta una fecha.',
    hidden:
      'Los equipos están ocultos para usted, así que no se pueden mostrar ni asignar: hace falta el permiso show_desk. Lo que tiene asignado este usuario sigue como está.',
    none: 'Ningún equipo.',
  },
  assignment: {
    putBack: 'Volver a poner',
    putBackName: (name: string) => `Volver a poner ${name}`,
    untilWhen: (name: string) => `Hasta cuándo: ${name}`,
    remove: (name: string) => `Quitar ${name}`,
    takenAway: 'Se quita al guardar.',
    forEver: 'Para siempre, al guardar.',
  },
};
