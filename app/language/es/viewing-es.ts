import type { Subject } from '../../../shared/permissions/subject.ts';
import type * as english from '../en/viewing-en.ts';
import { listed } from '../listing.ts';

export const viewingWords: typeof english.viewingWords = {
  title: 'Ver como',
  says: 'Ver todo como lo vería aquí otra persona. Mientras tanto no se puede cambiar nada, y lo que usted mismo no puede leer sigue oculto.',
  command: 'Ver como un usuario o con un rol',
  as: (name: string) => `Ver como ${name}`,
  whom: 'Como quién ver',
  kinds: { user: 'Un usuario', role: 'Alguien con un solo rol' },
  noUser: 'Elegir un usuario',
  noRole: 'Elegir un rol',
  chooseFirst: 'Elija antes como quién ver.',
  desks: 'En qué equipo',
  desksSay: 'Como una persona que tiene este rol y nada más.',
  everyDesk: 'En todos los equipos',
  noDesk: 'En ningún equipo',
  onDesk: (name: string) => `En el equipo ${name}`,
  gone: 'No se puede ver así: ya no existe o usted no puede verlo.',

  looking: (name: string) => `Está viendo como ${name}`,
  readOnly: 'No se puede cambiar nada.',
  window: (name: string, title: string) => `Como ${name}: ${title}`,
  back: 'Volver a su propia vista',
  backShort: 'Volver',
  ended: 'Está de nuevo en su propia vista.',

  cannotSignIn: (name: string, signIn: Subject['signIn']) =>
    `${name} no podría iniciar sesión aquí ahora. ${signInSays[signIn]}`,
  hiddenFromYou: (permissions: readonly string[]) =>
    `Aquí se vería más. Usted mismo no puede leerlo: le falta ${listed(permissions)}.`,
  ownHeading: 'Solo en su propia vista',
  ownTitle: 'Esto trata de usted y de este dispositivo',
  ownSays: 'Lo que hizo y aún no ha enviado no se muestra mientras ve como otra persona.',
  notYours: 'Usted mismo no puede leer esto',
  notYoursSays: (name: string, permission: string) =>
    `${name} puede abrirlo. Para ver lo que hay, usted necesitaría el permiso ${permission}.`,
};

const signInSays: Readonly<Record<Subject['signIn'], string>> = {
  ok: '',
  deleted: 'El usuario está eliminado.',
  disabled: 'La cuenta está deshabilitada.',
  'no-way-in': 'No hay ni contraseña ni clave de acceso.',
  'no-portal': 'El tipo de usuario No Portal lo impide.',
  'nothing-active-here': 'Ningún rol ni tipo de usuario está activo aquí.',
};
