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
      ? `Sie brauchen die Berechtigung ${permissionText(permission)}.`
      : `Ihre Berechtigung ${permission} hat keine Wirkung ohne ${listed(needs)}.`,
  'desk-not-yours': ({ desk }, names) =>
    `${capital(quotedName(names, 'desks', desk))} gehört nicht zu Ihren Teams, und Sie dürfen nur diese ändern.`,
  masked: () => 'Sie sehen keine Rufnummern, also können Sie sie auch nicht setzen.',
  'desk-none': () => `Für alles ohne Team ist die Berechtigung ${permissionText('desk_outside')} nötig.`,
  invalid: ({ problem, character }) => (character === undefined ? problemSentences[problem] : unfitSentence(character)),
  'field-unknown': () =>
    'Der Server kennt dieses Feld nicht. Von dieser App und dem Server ist eines älter als das andere.',
  'field-read-only': () => 'Das setzt nur der Server.',
  limit: ({ limit, max }) => limitSentence(limit, max),
  'name-taken': ({ name }) =>
    `Der Name „${name}“ ist schon vergeben. Groß- und Kleinschreibung und Leerzeichen spielen beim Vergleich keine Rolle.`,
  'name-looks-alike': ({ name, theirs }) => looksAlikeSentence(name, theirs),
  'reference-missing': ({ collection, id }, names) => wordsOf(collection).referenceGone(names.of(collection, id)),
  'record-missing': () => 'Das gibt es nicht mehr.',
  'record-deleted': () => 'Das wurde inzwischen gelöscht.',
  'restore-expired': ({ days }) =>
    plural(days, {
      one: 'Es wurde vor mehr als # Tag gelöscht und kann nicht mehr wiederhergestellt werden.',
      other: 'Es wurde vor mehr als # Tagen gelöscht und kann nicht mehr wiederhergestellt werden.',
    }),
  'built-in': () => 'Integrierte Rollen können nicht geändert oder gelöscht werden.',
  'inheritance-cycle': ({ path }, names) =>
    `Die Rollen würden einander im Kreis erweitern: ${path.map((id) => quotedName(names, 'roles', id)).join(' → ')}.`,
  'grants-more': ({ user, permissions, desks, unmasks }, names) => {
    const who = user === null ? 'Wer diese Rolle bekommt,' : capital(quotedName(names, 'users', user));
    const rights = [
      ...(permissions.length > 0
        ? [
            plural(
              permissions.length,
              { one: 'das Recht {keys}', other: 'die Rechte {keys}' },
              { keys: permissionList(permissions) },
            ),
          ]
        : []),
      ...theDesks(desks, names),
      ...(unmasks ? ['die Sicht auf Rufnummern'] : []),
    ];
    const what = rights.length > 0 ? rights.join('; ') : 'mehr Rechte';
    return `${who} bekäme ${what}. Das haben Sie selbst nicht unbefristet und von überall.`;
  },
  outranked: ({ user, permissions, desks, unmasked }, names) => {
    const who = user === null ? 'Diese Rolle' : capital(quotedName(names, 'users', user));
    const rights = [
      ...(permissions.length > 0 ? [permissionList(permissions)] : []),
      ...theDesks(desks, names),
      ...(unmasked ? ['die Sicht auf Rufnummern'] : []),
    ];
    return `${who} hat Rechte, die Sie nicht haben: ${rights.join('; ')}.`;
  },
  'last-administrator': () =>
    'Es bliebe niemand, der sich jederzeit und von überall anmelden und alles verwalten kann.',
  'only-viewing': ({ as }) => `Sie sehen alles als ${as}, und währenddessen lässt sich nichts ändern.`,
};

export const todo: typeof english.todo = {
  'permission-missing':
    'Bitten Sie jemanden, der sie hat, die Änderung zu machen oder Ihnen die Berechtigung zu gewähren.',
  'desk-not-yours': 'Lassen Sie sich dem Team zuweisen, oder bitten Sie jemanden, der es ist.',
  masked: 'Lassen Sie die Rufnummer weg, oder bitten Sie jemanden, der Rufnummern sieht.',
  'desk-none': 'Ordnen Sie es einem Ihrer Teams zu, oder bitten Sie jemanden, der diese Berechtigung hat.',
  invalid: 'Korrigieren Sie es, und versuchen Sie es erneut.',
  limit: 'Korrigieren Sie es, und versuchen Sie es erneut.',
  'field-unknown': 'Laden Sie die App neu, damit sie aktuell ist, und versuchen Sie es erneut.',
  'field-read-only': 'Verwerfen Sie die Änderung.',
  'name-looks-alike': 'Wählen Sie einen anderen Namen, und versuchen Sie es erneut; alles andere bleibt erhalten.',
  'name-taken': 'Wählen Sie einen anderen Namen, und versuchen Sie es erneut; alles andere bleibt erhalten.',
  'reference-missing': 'Stellen Sie es unter „Gelöscht“ wieder her, oder wählen Sie etwas anderes.',
  'record-missing': 'Legen Sie es neu an, wenn es noch gebraucht wird; die Werte sind hier aufbewahrt.',
  'record-deleted': 'Stellen Sie es zuerst unter „Gelöscht“ wieder her, und versuchen Sie es dann erneut.',
  'restore-expired': 'Legen Sie es neu an.',
  'built-in': 'Klonen Sie die Rolle, und ändern Sie die Kopie.',
  'inheritance-cycle': 'Nehmen Sie eine dieser Rollen aus dem heraus, was eine andere erweitert.',
  'grants-more': 'Lassen Sie weg, was Sie selbst nicht haben, oder bitten Sie jemanden, der es unbefristet hat.',
  outranked: 'Bitten Sie jemanden, der diese Rechte hat, die Änderung zu machen.',
  'last-administrator': 'Machen Sie zuerst jemand anderen unbefristet und ohne Einschränkungen zum Administrator.',
  'only-viewing': 'Kehren Sie zuerst zu Ihrer eigenen Ansicht zurück.',
};

function theDesks(desks: readonly string[], names: Names): readonly string[] {
  if (desks.length === 0) return [];
  const quoted = listed(desks.map((id) => quotedName(names, 'desks', id)));
  return [plural(desks.length, { one: 'das Team {names}', other: 'die Teams {names}' }, { names: quoted })];
}
