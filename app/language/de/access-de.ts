import type * as english from '../en/access-en.ts';
import { listed } from '../listing.ts';
import { plural } from '../plural.ts';

export const accessWords: typeof english.accessWords = {
  title: 'Zugriff',
  says: 'Wer was darf, und warum. Beantwortet auf diesem Gerät, auch ohne Netz.',
  serverSays: 'Wer was darf. Sie dürfen Rollen nicht lesen, also antwortet der Server und sagt, was Sie wissen dürfen.',
  answeredAt: (time: string) => `Antwort des Servers, ${time}.`,
  withheld: 'Über andere als integrierte Rollen sagt sie nichts: Sie dürfen sie nicht lesen.',
  offline: 'Das kann nur der Server beantworten, und es gibt keine Verbindung',
  offlineSays:
    'Für eine Antwort müsste dieses Gerät wissen, was Rollen gewähren, und das dürfen Sie nicht lesen: Nötig ist die Berechtigung show_role. Mit Verbindung antwortet der Server.',
  askAgain: 'Noch einmal fragen',
  notHereYet: (count: number) =>
    plural(count, {
      one: '# davon ist noch nicht auf diesem Gerät.',
      other: '# davon sind noch nicht auf diesem Gerät.',
    }),

  hidden: 'Für eine Antwort ist hier zu wenig bekannt',
  hiddenSays: (permissions: readonly string[]) =>
    plural(
      permissions.length,
      {
        one: 'Für eine Antwort muss dieses Gerät wissen, wer welche Rolle hat. Sie dürfen nicht alles davon lesen: Nötig ist die Berechtigung {permissions}.',
        other:
          'Für eine Antwort muss dieses Gerät wissen, wer welche Rolle hat. Sie dürfen nicht alles davon lesen: Nötig sind die Berechtigungen {permissions}.',
      },
      { permissions: listed(permissions, permissions.length) },
    ),
  ownAccess: 'Was ich darf',
  desksHidden:
    'Teams sind für Sie nicht sichtbar, also sind nur Fragen ohne bestimmtes Team möglich: Die anderen brauchen show_desk.',

  questions: 'Frage',
  ask: { who: 'Wer darf …', what: 'Was darf …', can: 'Darf …, und warum' },
  who: 'Wer {permission} {desk} {time}?',
  what: 'Was darf {user} {time}?',
  can: 'Stimmt es, und warum: {user} {permission} {desk} {time}?',

  permission: 'Berechtigung',
  aPermission: 'kann was tun',
  noPermission: 'Es gibt keine Berechtigungen.',
  noPermissionMatches: (search: string) => `Keine Berechtigung passt zu „${search}“.`,
  user: 'Benutzer',
  aUser: 'ein Benutzer',
  desk: 'Team',
  anyDesk: 'in irgendeinem Team',
  anyDeskSays: 'Ob die Berechtigung überhaupt vorhanden ist',
  noDesk: 'für Daten ohne Team',
  onDesk: (desk: string) => `im Team ${desk}`,
  time: 'Wann',
  now: 'jetzt',
  atTime: (time: string) => `am ${time}`,
  timeSays:
    'Nach dem, was jetzt bekannt ist: Was bis dahin zugewiesen ist, ist vorbei; was bisher niemand geändert hat, bleibt.',
  dateAndTime: 'Datum und Uhrzeit',
  askNow: 'Jetzt',
  askThen: 'Für diesen Zeitpunkt fragen',
  answer: 'Antwort',
  fillIn: 'Füllen Sie die Frage aus, dann erscheint hier die Antwort.',
  unknownUser: 'Diesen Benutzer gibt es auf diesem Gerät nicht.',
  places:
    'Wo die Personen dann sind, ist nicht bekannt. Rollen, die nur einige IPs oder Länder zulassen, zählen als nicht vorhanden und werden genannt, wo es darauf ankommt.',
  serverPlaces:
    'Wo die Personen dann sind, ist nicht bekannt. Rollen, die nur einige IPs oder Länder zulassen, zählen als nicht vorhanden.',

  nobody: 'Niemand darf das',
  nobodySays: 'Kein Benutzer, der sich anmelden kann, hat diese Berechtigung dort zu dieser Zeit.',
  people: (count: number, all: number) =>
    plural(
      count,
      { one: '# Person von {all} darf das', other: '# Personen von {all} dürfen das' },
      { all: String(all) },
    ),
  person: 'Benutzer',
  because: 'Wodurch',
  deskColumn: 'Team',
  everyDesk: 'Alle Teams',
  assigned: 'Zugewiesen',
  assignedUntil: (time: string) => `Zugewiesen bis ${time}`,
  whyThem: (name: string) => `Warum ${name} das darf`,

  holds: (count: number) => plural(count, { one: '# Berechtigung', other: '# Berechtigungen' }),

  yes: 'Ja',
  no: 'Nein',
  yesSays: 'All das trifft zu:',
  noSays: 'All das ist nötig:',
  account: 'Kann sich anmelden',
  holding: 'Hat die Berechtigung',
  openDesk: {
    realtime: 'Sieht das Team auf der Echtzeit-Seite',
    reports: 'Sieht das Team in Berichten',
    edit: 'Darf das Team bearbeiten',
  },
  outside: 'Hat Daten ohne Team',
  met: 'Erfüllt:',
  notMet: 'Nicht erfüllt:',
  deskAssignment: {
    assigned: (until: string | null) => (until === null ? 'Zugewiesen.' : `Zugewiesen bis ${until}.`),
    ended: (until: string | null) =>
      until === null ? 'Die Zuweisung ist abgelaufen.' : `Die Zuweisung ist am ${until} abgelaufen.`,
    deleted: () => 'Zugewiesen, aber das Team ist gelöscht.',
    none: () => 'Nicht zugewiesen.',
  },
  widened: (permission: string) => `Alle Teams, durch ${permission}:`,

  turnOn: 'Was ein Ja daraus machen würde',
  turnOff: 'Was ein Nein daraus machen würde',
  turnSays: (count: number, size: number) =>
    size === 1
      ? plural(count, {
          one: 'Eine Änderung genügt, und dafür gibt es eine Möglichkeit.',
          other: 'Eine Änderung genügt. Jede dieser # reicht aus.',
        })
      : plural(
          count,
          {
            one: 'Es braucht mindestens {size} Änderungen zusammen. Dafür gibt es einen Weg.',
            other: 'Es braucht mindestens {size} Änderungen zusammen. Jeder dieser # Wege reicht aus.',
          },
          { size: String(size) },
        ),
  noWay: 'Keine Änderung an Vorhandenem macht ein Ja daraus: Es braucht eine neue Rolle.',
  gone: 'Dieser Benutzer wurde vor zu langer Zeit gelöscht und kann nicht wiederhergestellt werden. Nichts macht ein Ja daraus.',
  noWayBack: 'Nur das Deaktivieren des Kontos macht ein Nein daraus.',
  tooMany: 'Es braucht viele Änderungen zusammen: mehr, als dieses Gerät durchsucht.',
  newRole: 'Neue Rolle anlegen',
  youCan: 'Sie könnten das tun',
  youCannot: 'Sie könnten das nicht tun',
  others: (count: number) =>
    plural(count, {
      one: 'Betrifft auch # weitere Person.',
      other: 'Betrifft auch # weitere Personen.',
    }),
  alsoGives: (permissions: readonly string[]) => `Gewährt auch ${listed(permissions, 5)}.`,
  alsoTakes: (permissions: readonly string[]) => `Entzieht auch ${listed(permissions, 5)}.`,
  masks: 'Maskiert Rufnummern.',
  unmasks: 'Zeigt Rufnummern.',
  moreWays: (count: number) => plural(count, { other: '# weitere anzeigen' }),

  steps: {
    enable: '{user} aktivieren',
    restoreUser: 'Den Benutzer {user} wiederherstellen',
    restoreRole: 'Die Rolle {role} wiederherstellen',
    restoreDesk: 'Das Team {desk} wiederherstellen',
    password: 'Für {user} ein Passwort festlegen',
    giveRole: '{user} die Rolle {role} geben',
    keepRole: '{user} die Rolle {role} unbefristet geben',
    takeRole: '{user} die Rolle {role} entziehen',
    giveScope: '{user} den Benutzertyp {scope} geben',
    takeScope: '{user} den Benutzertyp entziehen',
    giveDesk: '{user} dem Team {desk} zuweisen',
    keepDesk: '{user} dem Team {desk} unbefristet zuweisen',
    takeDesk: '{user} aus dem Team {desk} nehmen',
    grant: '{permission} zur Rolle {role} hinzufügen',
    revoke: '{permission} aus der Rolle {role} entfernen',
    level: 'Das Modul {module} in der Rolle {role} auf {level} setzen',
    accept: '{place} in der Rolle {role} zulassen',
    acceptAny: '{place} aus dem entfernen, was die Rolle {role} zulässt',
    stopExtending: 'Die Rolle {role} nicht mehr {parent} erweitern lassen',
  },

  look: 'Einen Blick wert',
  lookSays: 'Wovon es zu viel geben könnte.',
  unusedRoles: (count: number) =>
    plural(count, { one: '# Rolle, die niemand hat', other: '# Rollen, die niemand hat' }),
  alikeRoles: (count: number) => plural(count, { one: '# Paar ähnlicher Rollen', other: '# Paare ähnlicher Rollen' }),
  unheld: (count: number) =>
    plural(count, { one: '# Berechtigung, die niemand hat', other: '# Berechtigungen, die niemand hat' }),
  inertRoles: (count: number) =>
    plural(count, {
      one: '# Rolle gewährt, was nichts bewirkt',
      other: '# Rollen gewähren, was nichts bewirkt',
    }),
  inRoles: 'In einer Rolle, aber niemand hat sie',
  inNoRole: 'In keiner eigenen Rolle',
  same: '{a} und {b} gewähren dasselbe.',
  nearly: '{a} und {b} unterscheiden sich in {permissions}.',
  compare: 'Vergleichen',
  compareThem: (a: string, b: string) => `${a} und ${b} vergleichen`,
  allGood:
    'Nichts: Jede Rolle ist vergeben, keine zwei sind gleich, jede Berechtigung hat jemand, und keiner fehlt, was sie braucht.',
};
