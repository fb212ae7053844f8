import { capital } from '../capital.ts';
import type { CollectionWords, TranslatedCollections } from '../collection-words.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

/** What stands before a noun: who it is, and whom one does something to. */
interface Gender {
  readonly newOne: string;
  readonly newOf: string;
  readonly a: string;
  readonly aOf: string;
  readonly the: string;
  readonly thisOne: string;
  readonly thisOf: string;
  readonly thisNewOf: string;
  readonly who: string;
  readonly whom: string;
  readonly it: string;
  readonly unknown: string;
  readonly missing: string;
}

const feminine: Gender = {
  newOne: 'Neue',
  newOf: 'Neue',
  a: 'eine',
  aOf: 'eine',
  the: 'Die',
  thisOne: 'Diese',
  thisOf: 'Diese',
  thisNewOf: 'diese neue',
  who: 'die',
  whom: 'die',
  it: 'sie',
  unknown: 'unbekannte',
  missing: 'Fehlende',
};

const masculine: Gender = {
  newOne: 'Neuer',
  newOf: 'Neuen',
  a: 'ein',
  aOf: 'einen',
  the: 'Der',
  thisOne: 'Dieser',
  thisOf: 'Diesen',
  thisNewOf: 'diesen neuen',
  who: 'der',
  whom: 'den',
  it: 'ihn',
  unknown: 'unbekannter',
  missing: 'Fehlender',
};

const neuter: Gender = {
  newOne: 'Neues',
  newOf: 'Neues',
  a: 'ein',
  aOf: 'ein',
  the: 'Das',
  thisOne: 'Dieses',
  thisOf: 'Dieses',
  thisNewOf: 'dieses neue',
  who: 'das',
  whom: 'das',
  it: 'es',
  unknown: 'unbekanntes',
  missing: 'Fehlendes',
};

interface Nouns<Words> {
  readonly one: string;
  readonly many: string;
  readonly gender: Gender;
  /** Whom one does something to: "Agenten", "geplanten Bericht". */
  readonly acting?: string;
  /** After "der": "geplante Bericht". */
  readonly after?: string;
  /** After "alle" and "keine": "geplanten Berichte". */
  readonly manyAfter?: string;
  readonly says: string;
  readonly fields: Words;
  readonly choices?: CollectionWords['choices'];
  readonly referring?: Readonly<Record<string, (names: string) => string>>;
}

const days = { mon: 'Mo', tue: 'Di', wed: 'Mi', thu: 'Do', fri: 'Fr', sat: 'Sa', sun: 'So' };

export const collectionsWords: TranslatedCollections = {
  roles: say({
    one: 'Rolle',
    many: 'Rollen',
    gender: feminine,
    says: 'Jede Rolle sagt, was die Personen dürfen, die sie haben.',
    fields: {
      name: 'Name',
      description: 'Beschreibung',
      maskPhone: 'Rufnummern maskieren',
      secondFactor: 'Zweiter Faktor',
      permissions: 'Berechtigungen',
      modules: 'Module',
      acceptedAddresses: 'Zugelassene IPs',
      acceptedCountries: 'Zugelassene Länder',
      extends: 'Erweitert',
      deletedAt: 'Gelöscht',
    },
    referring: { extends: (names) => `Rollen, die sie erweitern: ${names}.` },
  }),
  desks: say({
    one: 'Team',
    many: 'Teams',
    gender: neuter,
    says: 'Ein Team mit seinen Warteschlangen. Manager sehen und bearbeiten die Teams, denen sie zugewiesen sind.',
    fields: { name: 'Name', description: 'Beschreibung', queues: 'Warteschlangen', deletedAt: 'Gelöscht' },
  }),
  queues: say({
    one: 'Warteschlange',
    many: 'Warteschlangen',
    gender: feminine,
    says: 'Wo Anrufe warten, unter dem Namen, den die Telefonanlage dafür hat. Teams nehmen die Anrufe an.',
    fields: { name: 'Name', description: 'Beschreibung', deletedAt: 'Gelöscht' },
  }),
  agents: say({
    one: 'Agent',
    many: 'Agenten',
    gender: masculine,
    acting: 'Agenten',
    says: 'Personen, die Anrufe annehmen, jede unter einer Nummer der Telefonanlage, in den Teams, zu denen sie gehört.',
    fields: { number: 'Nummer', name: 'Name', desks: 'Teams', queues: 'Warteschlangen', deletedAt: 'Gelöscht' },
    referring: { desks: (names) => `Agenten in diesem Team: ${names}.` },
  }),
  devices: say({
    one: 'Gerät',
    many: 'Geräte',
    gender: neuter,
    says: 'Ein Telefon. Ein festes gehört einem Agenten auf einer Nebenstelle; an einem gemeinsamen können sich mehrere Agenten anmelden.',
    fields: {
      name: 'Name',
      kind: 'Typ',
      agents: 'Agenten',
      status: 'Status',
      callerId: 'Anrufer-ID',
      password: 'Passwort',
      deletedAt: 'Gelöscht',
    },
    choices: {
      kind: { fixed: 'Fest', adHoc: 'Gemeinsam' },
      status: { active: 'Aktiv', suspended: 'Gesperrt' },
    },
    referring: { agents: (names) => `Geräte dieses Agenten: ${names}.` },
  }),
  outboundIdentities: say({
    one: 'Absenderkennung',
    many: 'Absenderkennungen',
    gender: feminine,
    says: 'Unter welcher Kennung hinaustelefoniert wird: die Nummer, die die andere Seite sieht.',
    fields: { name: 'Name', number: 'Nummer', deletedAt: 'Gelöscht' },
  }),
  pauseTypes: say({
    one: 'Pausenart',
    many: 'Pausenarten',
    gender: feminine,
    says: 'Warum ein Agent eine Zeit lang keine Anrufe annimmt, etwa Mittag oder Schulung. Die Telefonanlage kennt sie unter ihrem Code.',
    fields: { name: 'Name', code: 'Code', enabled: 'Aktiviert', deletedAt: 'Gelöscht' },
  }),
  shifts: say({
    one: 'Schicht',
    many: 'Schichten',
    gender: feminine,
    says: 'Wann gearbeitet wird. Eine Schicht, deren Ende nicht nach ihrem Beginn liegt, endet am nächsten Tag.',
    fields: {
      name: 'Name',
      days: 'Tage',
      from: 'Von',
      to: 'Bis',
      timeZone: 'Zeitzone',
      deletedAt: 'Gelöscht',
    },
    choices: { days },
  }),
  reportTemplates: say({
    one: 'Berichtsvorlage',
    many: 'Berichtsvorlagen',
    gender: feminine,
    says: 'Ein Bericht mit Filtern und Spalten, der wieder ausgeführt und geplant werden kann.',
    fields: {
      name: 'Name',
      description: 'Beschreibung',
      report: 'Bericht',
      period: 'Zeitraum',
      desks: 'Teams',
      queues: 'Warteschlangen',
      agents: 'Agenten',
      columns: 'Spalten',
      deletedAt: 'Gelöscht',
    },
    choices: {
      report: { agentStats: 'Agentenstatistik', queueStats: 'Warteschlangenstatistik', calls: 'CDR-Liste' },
      period: {
        yesterday: 'Gestern',
        today: 'Heute',
        lastWeek: 'Letzte Woche',
        thisWeek: 'Diese Woche',
        lastMonth: 'Letzter Monat',
        thisMonth: 'Dieser Monat',
      },
      columns: {
        calls: 'Anrufe',
        answered: 'Angenommen',
        missed: 'Verpasst',
        serviceLevel: 'Servicelevel',
        waitTime: 'Wartezeit',
        talkTime: 'Gesprächszeit',
        pauseTime: 'Pausenzeit',
        loginTime: 'Anmeldezeit',
        transfers: 'Weiterleitungen',
        cost: 'Kosten',
      },
    },
    referring: {
      desks: (names) => `Berichtsvorlagen zu diesem Team: ${names}.`,
      queues: (names) => `Berichtsvorlagen zu dieser Warteschlange: ${names}.`,
      agents: (names) => `Berichtsvorlagen zu diesem Agenten: ${names}.`,
    },
  }),
  scheduledReports: say({
    one: 'geplanter Bericht',
    many: 'geplante Berichte',
    gender: masculine,
    acting: 'geplanten Bericht',
    after: 'geplante Bericht',
    manyAfter: 'geplanten Berichte',
    says: 'Ein Bericht, der von selbst aus einer Vorlage entsteht, und an wen er geht.',
    fields: {
      name: 'Name',
      enabled: 'Aktiviert',
      template: 'Vorlage',
      periodicity: 'Rhythmus',
      days: 'Tage',
      dayOfMonth: 'Tag im Monat',
      time: 'Uhrzeit',
      timeZone: 'Zeitzone',
      recipients: 'Empfänger',
      extraEmails: 'Weitere E-Mail-Adressen',
      deletedAt: 'Gelöscht',
    },
    choices: {
      periodicity: { daily: 'Täglich', weekly: 'Wöchentlich', monthly: 'Monatlich' },
      days,
    },
    referring: {
      template: (names) => `Geplante Berichte aus dieser Vorlage: ${names}.`,
      recipients: (names) => `Geplante Berichte, die an den Benutzer gehen: ${names}.`,
    },
  }),
  users: say({
    one: 'Benutzer',
    many: 'Benutzer',
    gender: masculine,
    says: 'Eine Person, die sich anmeldet, mit Rollen und Teams.',
    fields: {
      username: 'Benutzername',
      email: 'E-Mail',
      enabled: 'Aktiviert',
      scope: 'Benutzertyp',
      roles: 'Rollen',
      desks: 'Teams',
      passwordSetAt: 'Passwort festgelegt',
      passkeySince: 'Passkey seit',
      deletedAt: 'Gelöscht',
    },
    referring: {
      roles: (names) =>
        `Benutzer, die sie haben: ${names}. Die Zuweisung bleibt ihnen, gewährt aber nichts, solange die Rolle gelöscht ist.`,
      desks: (names) => `Benutzer, die ihm zugewiesen sind: ${names}.`,
    },
  }),
};

function say<Words>({
  one,
  many,
  gender,
  acting = one,
  after = one,
  manyAfter = many,
  says,
  fields,
  choices,
  referring,
}: Nouns<Words>): CollectionWords<Words> {
  const One = capital(one);
  const Many = capital(many);
  return {
    one,
    many,
    One,
    Many,
    says,
    fields,
    choices: choices ?? {},
    counted: (count) => plural(count, { one: `# ${one}`, other: `# ${many}` }),
    create: `${gender.newOf} ${acting} anlegen`,
    createMany: `Mehrere ${many} anlegen`,
    createCounted: (count) => plural(count, { one: `# ${acting} anlegen`, other: `# ${many} anlegen` }),
    created: (count) => plural(count, { one: `# ${one} angelegt`, other: `# ${many} angelegt` }),
    named: (name) => `${one} ${name}`,
    withoutName: `${one} ohne Namen`,
    begun: `${gender.newOne} ${one}: begonnen und nicht gespeichert.`,
    remove: (name) => `${capital(acting)} ${name} löschen`,
    removeIt: `${capital(acting)} löschen`,
    restore: (name) => `${capital(acting)} ${name} wiederherstellen`,
    restoreIt: `${capital(acting)} wiederherstellen`,
    titled: (name) => `${One} ${name}`,
    newNamed: (name) => `${gender.newOne} ${one} „${name}“`,
    none: `Noch keine ${manyAfter}`,
    noneMatches: (search) => `Keine ${manyAfter} zu „${search}“ gefunden`,
    search: `${Many} suchen`,
    loading: `${Many} werden geladen`,
    all: `Alle ${manyAfter}`,
    noSuch: `${gender.thisOf} ${acting} gibt es nicht`,
    refusedNew: `Der Server hat ${gender.thisNewOf} ${acting} abgelehnt`,
    deleted: `${gender.thisOne} ${after} ist gelöscht. Um ${gender.it} zu ändern, stellen Sie ${gender.it} unter „Gelöscht“ wieder her.`,
    referring: (field, names) => referring?.[field]?.(names) ?? `${Many} mit diesem Eintrag: ${names}.`,
    needsToCreate: (permission) => `Um ${many} anzulegen, ist die Berechtigung ${permission} nötig.`,
    needsToCreateMany: (permission) =>
      `Um viele ${many} auf einmal anzulegen, ist die Berechtigung ${permission} nötig.`,
    needsToChange: (permission) => `Um ${many} zu ändern, ist die Berechtigung ${permission} nötig.`,
    needsToDelete: (permission) => `Um ${many} zu löschen, ist die Berechtigung ${permission} nötig.`,
    needsToRestore: (permission) => `Um ${many} wiederherzustellen, ist die Berechtigung ${permission} nötig.`,
    referenceGone: (name) =>
      name === null
        ? `Verweist auf ${gender.aOf} ${acting}, ${gender.whom} es nicht gibt oder ${gender.who} gelöscht wurde.`
        : `${gender.the} ${after} „${name}“ wurde gelöscht.`,
    noneCalled: (name) => `Es gibt k${gender.aOf} ${acting} „${name}“.`,
    deletedCalled: (name) =>
      `${gender.the} ${after} „${name}“ ist gelöscht. Stellen Sie ${gender.it} zuerst wieder her, oder lassen Sie ${gender.it} aus.`,
    listedTwice: (name) => `${gender.the} ${after} „${name}“ ist zweimal angegeben.`,
    namesHidden: (permission) =>
      `${Many} sind für Sie nicht sichtbar (${permission} fehlt) und können deshalb nicht zugewiesen werden. Entfernen Sie die Spalte, um ohne sie zu importieren.`,
    alreadyOver: (name, end) =>
      `${gender.the} ${after} „${name}“ endet am ${end}, und das ist vorbei: Gewährt wird nichts.`,
    importAll: `${Many} importieren`,
    importCounted: (count) => plural(count, { one: `# ${acting} importieren`, other: `# ${many} importieren` }),
    importSaved: (saved, total) =>
      plural(total, { other: `${Many} gespeichert: {saved} von #` }, { saved: numberText(saved) }),
    importWill: (created, updated) =>
      plural(
        created,
        {
          one: `# ${one} wird angelegt, {updated} geändert.`,
          other: `# ${many} werden angelegt, {updated} geändert.`,
        },
        { updated: numberText(updated) },
      ),
    file: `CSV- oder JSON-Datei (${many})`,
    unknown: `${gender.a} diesem Gerät ${gender.unknown} ${one}`,
    missing: `${gender.missing} ${one}`,
  };
}
