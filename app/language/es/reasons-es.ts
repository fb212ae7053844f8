import { capital } from '../capital.ts';
import { looksAlikeSentence, unfitSentence } from '../characters.ts';
import { wordsOf } from '../collection-words.ts';
import type * as english from '../en/reasons-en.ts';
import { listed } from '../listing.ts';
import { quotedName, type Names } from '../names.ts';
import { permissionList, permissionText } from '../permission-text.ts';
import { plural } from '../plural.ts';
import { limitSentence, problemSentences } from '../problem-sentences.ts';

export const says: typeof english.says = {
  'permission-missing': ({ permission, needs }) =>
    needs.length === 0
      ? `Necesita el permiso ${permissionText(permission)}.`
      : `Su permiso ${permission} no tiene efecto si falta ${listed(needs)}.`,
  'desk-not-yours': ({ desk }, names) =>
    `${capital(quotedName(names, 'desks', desk))} no es uno de sus equipos, y solo puede cambiar esos.`,
  masked: () => 'Usted no ve los números de teléfono, así que tampoco puede establecerlos.',
  'desk-none': () => `Lo que no está en ningún equipo requiere el permiso ${permissionText('desk_outside')}.`,
  invalid: ({ problem, character }) => (character === undefined ? problemSentences[problem] : unfitSentence(character)),
  'field-unknown': () =>
    'El servidor no conoce este campo. De esta aplicación y el servidor, una parte es más antigua que la otra.',
  'field-read-only': () => 'Esto solo lo establece el servidor.',
  limit: ({ limit, max }) => limitSentence(limit, max),
  'name-taken': ({ name }) =>
    `El nombre «${name}» ya está en uso. Al comparar nombres no se distinguen mayúsculas ni espacios.`,
  'name-looks-alike': ({ name, theirs }) => looksAlikeSentence(name, theirs),
  'reference-missing': ({ collection, id }, names) => wordsOf(collection).referenceGone(names.of(collection, id)),
  'record-missing': () => 'Esto ya no existe.',
  'record-deleted': () => 'Esto se eliminó entretanto.',
  'restore-expired': ({ days }) =>
    plural(days, {
      one: 'Se eliminó hace más de # día y ya no se puede restaurar.',
      other: 'Se eliminó hace más de # días y ya no se puede restaurar.',
    }),
  'built-in': () => 'Los roles integrados no se pueden cambiar ni eliminar.',
  'inheritance-cycle': ({ path }, names) =>
    `Los roles se ampliarían entre sí en círculo: ${path.map((id) => quotedName(names, 'roles', id)).join(' → ')}.`,
  'grants-more': ({ user, permissions, desks, unmasks }, names) => {
    const who = user === null ? 'Quien reciba este rol' : capital(quotedName(names, 'users', user));
    const rights = [
      ...(permissions.length > 0
        ? [
            plural(
              permissions.length,
              { one: 'el derecho {keys}', other: 'los derechos {keys}' },
              { keys: permissionList(permissions) },
            ),
          ]
        : []),
      ...theDesks(desks, names),
      ...(unmasks ? ['la vista de los números de teléfono'] : []),
    ];
    const what = rights.length > 0 ? rights.join('; ') : 'más derechos';
    return `${who} obtendría ${what}. Usted mismo no lo tiene para siempre y desde cualquier lugar.`;
  },
  outranked: ({ user, permissions, desks, unmasked }, names) => {
    const who = user === null ? 'Este rol' : capital(quotedName(names, 'users', user));
    const rights = [
      ...(permissions.length > 0 ? [permissionList(permissions)] : []),
      ...theDesks(desks, names),
      ...(unmasked ? ['la vista de los números de teléfono'] : []),
    ];
    return `${who} tiene derechos que usted no tiene: ${rights.join('; ')}.`;
  },
  'last-administrator': () =>
    'No quedaría nadie que pueda iniciar sesión y administrarlo todo en cualquier momento y desde cualquier lugar.',
  'only-viewing': ({ as }) => `Está viendo como ${as}, y mientras tanto no se puede cambiar nada.`,
};

export const todo: typeof english.todo = {
  'permission-missing': 'Pida a alguien que lo tenga que haga el cambio o que le conceda el permiso.',
  'desk-not-yours': 'Pida que le asignen al equipo, o pídaselo a alguien que lo esté.',
  masked: 'No ponga el número de teléfono, o pídaselo a alguien que vea los números de teléfono.',
  'desk-none': 'Póngalo en uno de sus equipos, o pídaselo a alguien que tenga ese permiso.',
  invalid: 'Corríjalo y vuelva a intentarlo.',
  limit: 'Corríjalo y vuelva a intentarlo.',
  'field-unknown': 'Recargue la aplicación para que esté actualizada y vuelva a intentarlo.',
  'field-read-only': 'Descarte el cambio.',
  'name-looks-alike': 'Elija otro nombre y vuelva a intentarlo; todo lo demás se conserva.',
  'name-taken': 'Elija otro nombre y vuelva a intentarlo; todo lo demás se conserva.',
  'reference-missing': 'Restáurelo desde «Eliminados» o elija otro.',
  'record-missing': 'Créelo de nuevo si aún hace falta; los valores se conservan aquí.',
  'record-deleted': 'Restáurelo antes desde «Eliminados» y vuelva a intentarlo.',
  'restore-expired': 'Créelo de nuevo.',
  'built-in': 'Clone el rol y cambie la copia.',
  'inheritance-cycle': 'Quite uno de estos roles de lo que amplía otro.',
  'grants-more': 'Quite lo que usted mismo no tiene, o pídaselo a alguien que lo tenga para siempre.',
  outranked: 'Pida a alguien que tenga estos derechos que haga el cambio.',
  'last-administrator': 'Haga antes administrador a otra persona, para siempre y sin restricciones.',
  'only-viewing': 'Vuelva antes a su propia vista.',
};

function theDesks(desks: readonly string[], names: Names): readonly string[] {
  if (desks.length === 0) return [];
  const quoted = listed(desks.map((id) => quotedName(names, 'desks', id)));
  return [plural(desks.length, { one: 'el equipo {names}', other: 'los equipos {names}' }, { names: quoted })];
}
