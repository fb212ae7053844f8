import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Subject } from '../../../shared/permissions/subject.ts';
import type * as english from '../en/review-en.ts';
import { listed } from '../listing.ts';
import { plural } from '../plural.ts';

export const reviewWords: typeof english.reviewWords = {
  createTitle: (what: string) => `Anlegen: ${what}`,
  saveTitle: (what: string) => `Änderungen speichern: ${what}`,
  what: 'Was gespeichert wird',
  create: 'Anlegen',
  save: 'Speichern',
  cancel: 'Abbrechen',
  back: 'Zurück zum Bearbeiten',
  undo: 'Rückgängig machen',

  decideFirst:
    'Entscheiden Sie zuerst über das, was anderswo geändert wurde: den eigenen Wert behalten oder den anderen übernehmen.',
  objected: 'Die Regeln sprechen dagegen, wie oben steht.',
  noMoreChanges: 'Es ist nichts mehr zu speichern.',
  noChanges: 'Es ist nichts zu ändern.',

  nothingSaved: 'Nichts wurde gespeichert.',
  partsSaved: (saved: number, parts: number) =>
    plural(
      parts,
      { other: '{saved} von # Teilen wurden gespeichert; der Rest wurde abgelehnt.' },
      { saved: String(saved) },
    ),
  saved: (what: string) => `${what}: auf diesem Gerät gespeichert.`,
  part: (what: string, part: number, parts: number) => `${what}, Teil ${part} von ${parts}`,

  objections: (count: number) =>
    plural(count, { one: 'Die Regeln sprechen dagegen', other: 'Die Regeln sprechen gegen # Änderungen' }),
  leaveOut: (count: number) =>
    plural(count, {
      one: '# auslassen, gegen die die Regeln sprechen',
      other: '# auslassen, gegen die die Regeln sprechen',
    }),
  leftOut: (count: number) => plural(count, { other: '# ausgelassen, unverändert.' }),
  moreCombinations: (count: number) =>
    plural(count, {
      one: 'Und # weitere Kombination von Änderungen.',
      other: 'Und # weitere Kombinationen von Änderungen.',
    }),
  moreNames: (count: number) => plural(count, { other: 'und # weitere' }),

  added: 'Hinzugefügt',
  changed: 'Geändert',
  removed: 'Entfernt',
  empty: 'leer',
  noLonger: 'nicht mehr {name}',

  affected: (count: number) => (count === 0 ? 'Wer betroffen ist' : plural(count, { other: 'Wer betroffen ist (#)' })),
  affectedHidden:
    'Benutzer sind für Sie nicht sichtbar, deshalb wird hier nicht gezeigt, wer betroffen ist. Der Server weiß es.',
  nobodyAffected: 'Niemandes Rechte ändern sich.',
  moreAffected: (ways: number) =>
    plural(ways, { one: 'Und andere auf # weitere Weise.', other: 'Und andere auf # weitere Weisen.' }),
  gains: (people: number) => plural(people, { one: 'erhält', other: 'erhalten' }),
  loses: (people: number) => plural(people, { one: 'verliert', other: 'verlieren' }),
  gainsUntil: (end: string) => `All das endet am ${end}.`,
  sees: (people: number) => plural(people, { one: 'sieht', other: 'sehen' }),
  seesNoMore: (people: number) => plural(people, { one: 'sieht nicht mehr', other: 'sehen nicht mehr' }),
  allDesks: {
    realtime: 'Alle Teams auf der Echtzeit-Seite',
    reports: 'Alle Teams in Berichten',
    edit: 'Alle Teams, zum Bearbeiten',
  },
  edits: 'darf bearbeiten',
  editsNoMore: 'darf nicht mehr bearbeiten',
  moreRecords: (count: number) => plural(count, { other: 'und # weitere' }),
  implied: (count: number) => plural(count, { one: '# Recht folgt hieraus', other: '# Rechte folgen hieraus' }),
  impliedGained:
    'Gewährt, obwohl niemand es angekreuzt hat: durch eine Stufe, durch das, was die Rolle erweitert, oder weil jetzt da ist, was es braucht.',
  impliedLost: 'Nicht mehr gewährt, obwohl niemand das Kreuz entfernt hat.',
  moreImplied: (count: number) => plural(count, { other: '# weitere anzeigen' }),
  masked: 'maskiert',
  unmasked: 'sichtbar',
  maskedFromNow: 'Rufnummern sind ab jetzt verborgen.',
  unmaskedFromNow: 'Rufnummern sind ab jetzt sichtbar.',
  enabled: 'aktiviert',
  disabled: 'deaktiviert',
  enabledFromNow: (signIn: Subject['signIn'] | null) => enabledFromNow[signIn ?? 'ok'],
  disabledFromNow: 'Kann das Konto nicht mehr verwenden.',

  becomes: (names: readonly string[]) =>
    plural(
      names.length,
      { one: '{names} wird Administrator', other: '# Personen werden Administratoren: {names}' },
      { names: listed(names) },
    ),
  becomesMeans:
    'Ein Administrator hat jede Berechtigung, darf die Rechte aller ändern und andere zu Administratoren machen.',
  ceases: (names: readonly string[]) =>
    plural(
      names.length,
      { one: '{names} ist nicht mehr Administrator', other: '# Personen sind nicht mehr Administratoren: {names}' },
      { names: listed(names) },
    ),
  administrator: 'Administrator',
  inert: (count: number) =>
    plural(count, { one: '# gewährtes Recht bewirkt so nichts', other: '# gewährte Rechte bewirken so nichts' }),
  inertRole: (key: PermissionKey, missing: readonly PermissionKey[]) =>
    `${key} bewirkt nichts ohne ${listed(missing)}, sofern keine andere Rolle des Benutzers das gewährt.`,
  inertUsers: (key: PermissionKey, missing: readonly PermissionKey[], names: readonly string[]) =>
    `${key} bewirkt für ${listed(names)} nichts ohne ${listed(missing)}.`,
  moreInert: (count: number) => plural(count, { other: 'Und # weitere.' }),
};

const enabledFromNow: Readonly<Record<Subject['signIn'], string>> = {
  ok: 'Kann das Konto ab jetzt verwenden.',
  'no-way-in': 'Kann sich noch nicht anmelden: Es gibt weder ein Passwort noch einen Passkey.',
  'no-portal': 'Kann sich nicht anmelden: Der Benutzertyp No Portal verweigert es.',
  'nothing-active-here':
    'Keine Rolle und kein Benutzertyp ist aktiv: kann sich nicht anmelden oder nur von zugelassenen IPs oder Ländern.',
  disabled: 'Kann sich nicht anmelden: deaktiviert.',
  deleted: 'Kann sich nicht anmelden: gelöscht.',
};
