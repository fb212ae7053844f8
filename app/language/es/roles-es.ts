import type * as english from '../en/roles-en.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

export const rolesWords: typeof english.rolesWords = {
  kinds: (custom: number, builtIn: number) => `Propios: ${numberText(custom)}; integrados: ${numberText(builtIn)}.`,
  about: '¿Qué es un rol y qué es un tipo de usuario?',
  searchHint: (permission: string) => `Buscar por nombre, o quién tiene un permiso: ${permission}`,
  searchHelp: 'Busque un nombre, o un permiso por su clave o sus palabras: {permission}, «escuchar grabaciones».',
  clone: 'Clonar',
  choosePeople: 'Elegir personas',

  flags: 'Marcas',
  kind: 'Clase',
  members: 'Miembros',
  membersUnknown: 'No se sabe en este dispositivo',
  countedMembers: (count: number) => plural(count, { one: '# miembro', other: '# miembros' }),
  foundByGrant: 'concede {permissions}',
  foundByAdmin: 'admin incluye {permissions}',
  admin: 'Administrador',
  adminSays: 'Tiene admin: todos los derechos que hay',
  risky: (count: number) => plural(count, { other: '# de riesgo' }),
  riskySays: (permissions: string) => `Merece una segunda mirada: ${permissions}`,
  restricted: 'Restringido',
  restrictedSays: 'Solo funciona desde IP o países aceptados',
  masksPhone: 'Enmascara teléfonos',
  masksPhoneSays: 'Los números de teléfono están ocultos para sus miembros',
};
