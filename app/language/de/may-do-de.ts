import type { Level } from '../../../shared/catalogue/modules.ts';
import type * as english from '../en/may-do-en.ts';
import { inARow, listed } from '../listing.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { catalogueWords } from './catalogue-de.ts';

export const mayDoWords: typeof english.mayDoWords = {
  title: 'Was dieser Benutzer darf',
  says: 'Was alle Rollen und der Benutzertyp zusammen ergeben, und warum.',
  drafted: 'Wie es mit Ihren Änderungen wäre.',
  hidden:
    'Rollen sind für Sie nicht sichtbar, also kann nicht gezeigt werden, was sie gewähren: Nötig ist die Berechtigung show_role.',
  canSignIn: 'Kann sich anmelden',
  cannotSignIn: 'Kann sich nicht anmelden',
  permissions: (count: number) => plural(count, { one: '# Berechtigung', other: '# Berechtigungen' }),
  withChanges: 'mit Ihren Änderungen',
  nothing: 'Nichts: Keine Rolle und kein Benutzertyp gewährt etwas.',
  search: 'Suchen, was dieser Benutzer darf',
  placeholder: 'Warum darf er …? Suchen nach Wörtern oder Schlüssel',
  noneMatches: (search: string) => `Nichts in den Rollen dieses Benutzers passt zu „${search}“.`,
  count: (count: number) => numberText(count),
  states: {
    inert: 'Ohne Wirkung',
    taken: 'Entzogen',
    elsewhere: 'Nicht jetzt oder nicht überall',
  },

  administrator: 'Administrator',
  administratorSays: 'Hat {permission}, und das schließt alle anderen Berechtigungen ein.',
  signInLabel: 'Anmeldung',
  signIn: {
    ok: 'Ja',
    deleted: 'Nein: gelöscht',
    disabled: 'Nein: deaktiviert',
    'no-way-in': 'Nein: noch weder Passwort noch Passkey',
    'no-portal': 'Nein: der Benutzertyp No Portal verweigert es, was immer sonst gewährt ist',
    'nothing-active-here': 'Keine Rolle und kein Benutzertyp ist aktiv: höchstens von zugelassenen IPs oder Ländern',
  },
  realtime: 'Teams auf der Echtzeit-Seite',
  reports: 'Teams in Berichten',
  allDesks: 'Alle Teams',
  noDesk: 'Keine',
  hiddenDesks: (count: number) =>
    plural(count, { one: '# Team, für Sie nicht sichtbar', other: '# Teams, für Sie nicht sichtbar' }),
  missingDesk: 'ein fehlendes Team',
  missingRole: 'eine fehlende Rolle',
  outside: 'Daten ohne Team',
  yes: 'Ja',
  no: 'Nein',
  phones: 'Rufnummern',
  phonesMasked: 'Maskiert',
  phonesShown: 'Sichtbar',
  nextChange: 'Nächste Änderung',
  assignmentEnds: (when: string) => `${when}, wenn eine Zuweisung endet`,
  modules: 'Module',
  moduleAt: (module: string, level: Level) => `${module}: ${catalogueWords.levels[level].short}`,

  noEffectWithout: (permissions: readonly string[]) => `Keine Wirkung ohne ${listed(permissions, permissions.length)}`,
  takenAwayBy: (source: string) => `Entzogen durch ${source}`,
  impliedByAdmin: (sources: readonly string[]) => `In admin enthalten, durch ${listed(sources, sources.length)}`,
  takenBy: 'Entzogen durch {source}',
  impliedBy: 'In admin enthalten, durch {source}',
  notGranted: 'Keine Rolle und kein Benutzertyp gewährt es.',
  withheld: 'Rollen, die Sie nicht lesen dürfen, sind daran beteiligt.',
  through: (roles: readonly string[]) => `über ${inARow(roles)}`,
  module: (name: string, level: Level) => `Modul ${name} (${catalogueWords.levels[level].short})`,
  until: (when: string) => `bis ${when}`,
  inactive: (source: string, why: string) => `${source} (${why})`,
  expired: 'abgelaufen',
  expiredAt: (when: string) => `abgelaufen am ${when}`,
  roleDeleted: 'die Rolle ist gelöscht',
  tooDeep: 'erweitert zu viele Rollen',
  onlyAddresses: (role: string) => `nur von den zugelassenen IPs von ${role}`,
  onlyCountries: (role: string) => `nur aus den zugelassenen Ländern von ${role}`,
};
