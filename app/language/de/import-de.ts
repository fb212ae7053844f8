import type * as english from '../en/import-en.ts';
import { listed } from '../listing.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

const rows = (count: number): string => plural(count, { one: '# Zeile', other: '# Zeilen' });

export const importWords: typeof english.importWords = {
  records: {
    importAll: 'Einträge importieren',
    importCounted: (count: number) => plural(count, { one: '# Eintrag importieren', other: '# Einträge importieren' }),
    importSaved: (saved: number, total: number) =>
      plural(
        total,
        { one: '{saved} von # Eintrag gespeichert', other: '{saved} von # Einträgen gespeichert' },
        { saved: numberText(saved) },
      ),
    importWill: (created: number, updated: number) =>
      plural(
        created,
        {
          one: '# Eintrag wird angelegt, {updated} geändert.',
          other: '# Einträge werden angelegt, {updated} geändert.',
        },
        { updated: numberText(updated) },
      ),
  },
  otherTab: 'Ein anderer Tab dieser App importiert gerade eine Datei. Warten Sie, bis er fertig ist.',
  checking: 'Alle Zeilen werden geprüft',
  notRead: 'So kann diese Datei nicht importiert werden',
  chooseOther: 'Andere Datei',
  progress: {
    read: (share) => `Die Datei wird gelesen: ${share} %`,
    match: (share) => `Alle Zeilen werden gelesen: ${share} %`,
    judge: (share) => `Alle Zeilen werden nach den Regeln geprüft: ${share} %`,
  },

  file: {
    refused: 'Diese Datei kann nicht importiert werden',
    unreadable: 'Die Datei konnte nicht gelesen werden. Wurde sie verschoben oder gelöscht?',
    drop: 'Hierher ziehen oder auswählen. Nichts wird geschrieben, bevor Sie jede Zeile gesehen haben.',
    choose: 'Datei auswählen',
  },
  format: {
    title: 'Wie die Datei aussieht',
    columns:
      'Die erste Zeile benennt die Spalten, in beliebiger Reihenfolge: {columns}. Nur {name} muss da sein; eine fehlende Spalte ändert nichts.',
    update: 'Was es schon gibt, wird so geändert, wie seine Zeile es sagt; eine leere Zelle leert das Feld.',
    several:
      'Mehrere Namen werden durch Semikolons oder Zeilenumbrüche getrennt; auch durch Kommas, Schrägstriche oder senkrechte Striche, wenn jeder Teil ein Name ist. Vor ein Semikolon in einem Namen kommt ein umgekehrter Schrägstrich.',
    temporary: 'Befristet: {example}',
    temporaryExample: 'Nachtschicht until 2026-12-01T08:00:00Z',
    enabled:
      'Enabled ist yes oder no, true oder false, 1 oder 0, in vielen Sprachen; auch Spalten wie Status, Active, Suspended oder Account Locked werden gelesen. Neue Benutzer sind aktiviert, wenn die Datei nicht nein sagt.',
    records:
      'Eine JSON-Datei, die hier oder in einer anderen Organisation exportiert wurde, welche Arten von Einträgen sie auch enthält: Worauf sie verweisen, kommt mit Namen mit.',
    known: 'Die Namen, die andere Systeme ihren Spalten geben, sind bekannt; was nicht bekannt ist, können Sie wählen.',
    passwords: 'Eine Datei enthält nie Passwörter: Legen Sie sie danach fest.',
    limits: (rows: number, megabytes: number) =>
      `Höchstens ${numberText(rows)} Zeilen und ${numberText(megabytes)} MB; getrennt durch Komma, Semikolon, Tabulator oder senkrechten Strich, in jeder Kodierung.`,
    example: 'Beispieldatei',
  },

  reading: 'Wie die Datei gelesen wird',
  encoding: 'Kodierung',
  encodingFor: (encoding: string, alphabet: string) => `${encoding} (${alphabet})`,
  alphabets: {
    western: 'Westeuropäisch',
    central: 'Mitteleuropäisch',
    cyrillic: 'Kyrillisch',
    greek: 'Griechisch',
    turkish: 'Türkisch',
    hebrew: 'Hebräisch',
    arabic: 'Arabisch',
    baltic: 'Baltisch',
    japanese: 'Japanisch',
    chinese: 'Chinesisch',
    korean: 'Koreanisch',
  },
  delimiter: 'Getrennt durch',
  delimiterFound: 'Automatisch erkannt',
  delimiters: {
    ',': 'Komma ,',
    ';': 'Semikolon ;',
    '\t': 'Tabulator',
    '|': 'Senkrechter Strich |',
  },
  headerRow: 'Die Spalten sind benannt in',
  columns: 'Spalten',
  flagColumn: (field: string, yes: boolean) => (yes ? `${field}: ja heißt ja` : `${field}: ja heißt nein`),
  leaveOut: 'Auslassen',
  column: (number: number) => `Spalte ${numberText(number)}`,
  encodingAsked: 'Sind diese Namen richtig?',
  encodingAskedWhy:
    'Die Datei sagt nicht, wie ihre Buchstaben kodiert sind, und es ist nicht UTF-8. Wählen Sie eine andere Kodierung, bis die Namen unten richtig sind; vorher wird nichts importiert.',
  encodingRight: 'Die Namen sind richtig',
  above: (rows: string) => `Über den Namen der Spalten, übersprungen: ${rows}`,

  asksTitle: 'Sagen Sie, was diese Spalten sind',
  asksWhy:
    'Sie sehen aus, als ob sie entscheiden, wer hineindarf oder was jemand darf. Sie werden nicht ohne Rückfrage übersprungen; vor Ihrer Wahl wird nichts importiert.',
  asksRefusal: 'Sagen Sie zuerst, was die Spalten oben sind.',
  unknownColumns: (count: number) =>
    plural(count, {
      one: 'Eine Spalte ist nicht bekannt und wird übersprungen',
      other: 'Einige Spalten sind nicht bekannt und werden übersprungen',
    }),
  unknownColumnNames: (names: readonly string[]) => listed(names, 13),
  nothingToImport: 'Es ist nichts zu importieren: Keine Zeile würde etwas ändern.',
  stillChecking: 'Alle Zeilen werden noch einmal geprüft. Warten Sie einen Moment.',
  chooseColumn: 'Auswählen…',

  filter: 'Zeilen anzeigen',
  allRows: 'Alle',
  verdicts: {
    error: 'Fehler',
    create: 'Anlegen',
    update: 'Ändern',
    unchanged: 'Unverändert',
  },
  rowsInError: 'Fehlerhafte Zeilen',
  errorsFile: (name: string) => `${name}-fehler.csv`,
  errorsRecords: (name: string) => `${name}-fehler.json`,
  list: 'Zeilen der Datei',
  find: 'Zeile nach Namen suchen',
  noRows: 'Die Datei hat Spaltennamen, aber keine Zeilen',
  noSuchRow: 'Diese Zeile gibt es nicht',
  earlier: 'Frühere Zeilen',
  later: 'Spätere Zeilen',
  page: (first: number, last: number, count: number) =>
    plural(
      count,
      { one: '{first}–{last} von # Zeile', other: '{first}–{last} von # Zeilen' },
      { first: numberText(first), last: numberText(last) },
    ),
  row: (number: number) => `Zeile ${numberText(number)}`,
  rowOf: (number: number, what: string) => `Zeile ${numberText(number)}: ${what}`,
  enabledYes: 'Aktiviert',
  enabledNo: 'Deaktiviert',
  edit: 'Alle Zellen',
  newWithNothing: 'Neu, sonst nichts',
  already: 'Schon so wie in der Datei',
  correctedMark: 'korrigiert',
  emptyValue: 'leer',
  inAll: (fix: string, count: string) => `${fix}: ${count}`,
  inAllRows: (count: number) => plural(count, { one: 'In # Zeile', other: 'In allen # Zeilen' }),

  rowNotImported: 'Diese Zeile wird nicht importiert',
  nothingChanges: 'Nichts ändert sich: Es ist schon so, wie die Zeile es sagt.',
  inTheFile: 'In der Datei',
  correctHint: 'Was Sie hier schreiben, wird sofort geprüft. Die Datei selbst bleibt, wie sie ist.',
  close: 'Schließen',

  backToPreview: 'Zurück zur Vorschau',
  importOf: (file: string) => `Import von ${file}`,
  partOfImport: (file: string, part: number, parts: number) =>
    `Import von ${file}, Teil ${numberText(part)} von ${numberText(parts)}`,
  leftOut: (count: number) =>
    plural(count, {
      one: '# Zeile ist fehlerhaft und wird ausgelassen.',
      other: '# Zeilen sind fehlerhaft und werden ausgelassen.',
    }),
  unfinishedGoes: (file: string) =>
    `Der Import von ${file} wurde nicht fertig. Dieser tritt an seine Stelle: Wenn Sie die nicht gespeicherten Zeilen brauchen, gehen Sie zurück, und laden Sie sie zuerst herunter.`,
  whatChanges: 'Was sich ändert',
  disabledUsers: (count: number) => plural(count, { one: 'Deaktiviert: # Benutzer', other: 'Deaktiviert: # Benutzer' }),
  enabledUsers: (count: number) => plural(count, { one: 'Aktiviert: # Benutzer', other: 'Aktiviert: # Benutzer' }),
  given: (name: string, count: number) =>
    plural(count, { one: '{name}: # Benutzer zugewiesen', other: '{name}: # Benutzern zugewiesen' }, { name }),
  taken: (name: string, count: number) =>
    plural(count, { one: '{name}: # Benutzer entzogen', other: '{name}: # Benutzern entzogen' }, { name }),

  saving: 'Wird importiert',
  cancel: 'Abbrechen',
  stopping: 'Hält nach diesem Teil an…',
  leaveOpen: 'Sie können auf andere Seiten gehen. Lassen Sie diesen Tab offen, bis es fertig ist.',

  done: (created: number, updated: number) => `${numberText(created)} angelegt, ${numberText(updated)} geändert`,
  stopped: (created: number, updated: number, unsaved: number) =>
    `Angehalten: ${numberText(created)} angelegt, ${numberText(updated)} geändert, ${rows(unsaved)} nicht gespeichert`,
  whyStopped: {
    cancelled: 'Sie haben den Import angehalten.',
    refused: 'Inzwischen hat sich etwas geändert, und die Regeln sprachen dagegen. Die Vorschau zeigt, warum.',
    failed: 'Dieses Gerät konnte den nächsten Teil nicht aufbewahren.',
  },
  noneSaved: 'Nichts wurde gespeichert.',
  savedUpTo: (row: number) => `Alles bis Zeile ${numberText(row)} wurde gespeichert.`,
  notSavedFrom: (count: number, row: number) =>
    plural(
      count,
      {
        one: '# Zeile ab Zeile {row} wurde nicht gespeichert.',
        other: '# Zeilen ab Zeile {row} wurden nicht gespeichert.',
      },
      { row: numberText(row) },
    ),
  wereLeftOut: (count: number) =>
    plural(count, {
      one: '# Zeile war fehlerhaft und wurde ausgelassen.',
      other: '# Zeilen waren fehlerhaft und wurden ausgelassen.',
    }),
  serverHasIt: 'Der Server hat es. Was er abgelehnt hat, falls etwas, steht unter „Zu klären“.',
  onItsWay: 'Auf diesem Gerät gespeichert und unterwegs zum Server.',
  waits: 'Auf diesem Gerät gespeichert; wartet auf eine Verbindung.',
  downloadUnsaved: 'Nicht gespeicherte Zeilen',
  unsavedFile: (name: string) => `${name}-nicht-gespeichert.csv`,
  unsavedRecords: (name: string) => `${name}-nicht-gespeichert.json`,
  withoutPassword: 'Benutzer ohne Passwort',
  another: 'Weitere Datei importieren',
  noPassword: 'Neue Benutzer haben noch kein Passwort und können sich nicht anmelden, bis eines festgelegt ist.',

  goOn: 'Mit dem Rest weitermachen',
  dismiss: 'Ausblenden',
  runningElsewhere: 'In einem anderen Tab dieser App läuft ein Import.',
  unfinished: 'Ein Import wurde nicht fertig',
  unfinishedOf: (file: string, saved: string) => `${file}: ${saved}.`,
};
