import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Subject } from '../../../shared/permissions/subject.ts';
import type * as english from '../en/review-en.ts';
import { listed } from '../listing.ts';
import { plural } from '../plural.ts';

export const reviewWords: typeof english.reviewWords = {
  createTitle: (what: string) => `Crear ${what}`,
  saveTitle: (what: string) => `Guardar los cambios: ${what}`,
  what: 'Lo que se guarda',
  create: 'Crear',
  save: 'Guardar',
  cancel: 'Cancelar',
  back: 'Volver a la edición',
  undo: 'Deshacer',

  decideFirst: 'Decida antes sobre lo que cambió en otro lugar: conservar lo suyo o tomar lo ajeno.',
  objected: 'Las reglas se oponen, como se dice arriba.',
  noMoreChanges: 'No queda nada que guardar.',
  noChanges: 'No hay nada que cambiar.',

  nothingSaved: 'No se guardó nada.',
  partsSaved: (saved: number, parts: number) =>
    plural(parts, { other: 'Se guardaron {saved} de # partes; el resto se rechazó.' }, { saved: String(saved) }),
  saved: (what: string) => `${what}: guardado en este dispositivo.`,
  part: (what: string, part: number, parts: number) => `${what}, parte ${part} de ${parts}`,

  objections: (count: number) =>
    plural(count, { one: 'Las reglas se oponen', other: 'Las reglas se oponen a # cosas' }),
  leaveOut: (count: number) => plural(count, { other: 'Omitir # a lo que se oponen las reglas' }),
  leftOut: (count: number) => plural(count, { one: '# omitido, sin cambios.', other: '# omitidos, sin cambios.' }),
  moreCombinations: (count: number) =>
    plural(count, { one: 'Y # combinación más de cambios.', other: 'Y # combinaciones más de cambios.' }),
  moreNames: (count: number) => plural(count, { other: 'y # más' }),

  added: 'Añadido',
  changed: 'Cambiado',
  removed: 'Quitado',
  empty: 'vacío',
  noLonger: 'ya no {name}',

  affected: (count: number) => (count === 0 ? 'A quién afecta' : plural(count, { other: 'A quién afecta (#)' })),
  affectedHidden: 'Usted no puede ver usuarios, así que aquí no se muestra a quién afecta. El servidor lo sabe.',
  nobodyAffected: 'No cambian los derechos de nadie.',
  moreAffected: (ways: number) =>
    plural(ways, { one: 'Y a otros, de # forma más.', other: 'Y a otros, de # formas más.' }),
  gains: (people: number) => plural(people, { one: 'obtiene', other: 'obtienen' }),
  loses: (people: number) => plural(people, { one: 'pierde', other: 'pierden' }),
  gainsUntil: (end: string) => `Todo ello termina el ${end}.`,
  sees: (people: number) => plural(people, { one: 've', other: 'ven' }),
  seesNoMore: (people: number) => plural(people, { one: 'ya no ve', other: 'ya no ven' }),
  allDesks: {
    realtime: 'Todos los equipos en la página de tiempo real',
    reports: 'Todos los equipos en los informes',
    edit: 'Todos los equipos, para editarlos',
  },
  edits: 'puede editar',
  editsNoMore: 'ya no puede editar',
  moreRecords: (count: number) => plural(count, { other: 'y # más' }),
  implied: (count: number) =>
    plural(count, { one: 'De esto se sigue # derecho', other: 'De esto se siguen # derechos' }),
  impliedGained:
    'Concedido aunque nadie lo marcó: por un nivel, por lo que amplía el rol o porque ahora está lo que necesita.',
  impliedLost: 'Ya no se concede, aunque nadie quitó la marca.',
  moreImplied: (count: number) => plural(count, { other: 'Mostrar # más' }),
  masked: 'enmascarado',
  unmasked: 'visible',
  maskedFromNow: 'Los números de teléfono quedan ocultos desde ahora.',
  unmaskedFromNow: 'Los números de teléfono se muestran desde ahora.',
  enabled: 'habilitado',
  disabled: 'deshabilitado',
  enabledFromNow: (signIn: Subject['signIn'] | null) => enabledFromNow[signIn ?? 'ok'],
  disabledFromNow: 'Ya no puede usar la cuenta.',

  becomes: (names: readonly string[]) =>
    plural(
      names.length,
      { one: '{names} pasa a ser administrador', other: '# personas pasan a ser administradores: {names}' },
      { names: listed(names) },
    ),
  becomesMeans:
    'Un administrador tiene todos los permisos, puede cambiar los derechos de todos y hacer administradores a otros.',
  ceases: (names: readonly string[]) =>
    plural(
      names.length,
      { one: '{names} deja de ser administrador', other: '# personas dejan de ser administradores: {names}' },
      { names: listed(names) },
    ),
  administrator: 'administrador',
  inert: (count: number) =>
    plural(count, {
      one: '# derecho concedido no hace nada tal como está',
      other: '# derechos concedidos no hacen nada tal como están',
    }),
  inertRole: (key: PermissionKey, missing: readonly PermissionKey[]) =>
    `${key} no hace nada si falta ${listed(missing)}, salvo que lo conceda otro rol del usuario.`,
  inertUsers: (key: PermissionKey, missing: readonly PermissionKey[], names: readonly string[]) =>
    `${key} no hace nada para ${listed(names)} si falta ${listed(missing)}.`,
  moreInert: (count: number) => plural(count, { other: 'Y # más.' }),
};

const enabledFromNow: Readonly<Record<Subject['signIn'], string>> = {
  ok: 'Puede usar la cuenta desde ahora.',
  'no-way-in': 'Aún no puede iniciar sesión: no tiene ni contraseña ni clave de acceso.',
  'no-portal': 'No puede iniciar sesión: el tipo de usuario No Portal lo impide.',
  'nothing-active-here':
    'No tiene ningún rol ni tipo de usuario activo: no puede iniciar sesión, o solo desde IP o países aceptados.',
  disabled: 'No puede iniciar sesión: deshabilitado.',
  deleted: 'No puede iniciar sesión: eliminado.',
};
