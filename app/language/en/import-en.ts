import type { Delimiter } from '../../../shared/import/csv-rows.ts';
import type { RowVerdict } from '../../../shared/import/row-verdict.ts';
import type { Progress } from '../../../shared/import/progress.ts';
import { listed } from '../listing.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

const rows = (count: number): string => plural(count, { one: '# row', other: '# rows' });

const delimiters: Readonly<Record<Delimiter, string>> = {
  ',': 'Comma ,',
  ';': 'Semicolon ;',
  '\t': 'Tab',
  '|': 'Bar |',
};

const verdicts: Readonly<Record<RowVerdict['kind'], string>> = {
  error: 'Error',
  create: 'Create',
  update: 'Update',
  unchanged: 'Unchanged',
};

/** `share`: of a hundred. */
const progress: Readonly<Record<Progress['stage'], (share: number) => string>> = {
  read: (share) => `Reading the file: ${share} %`,
  match: (share) => `Reading every row: ${share} %`,
  judge: (share) => `Asking the rules about every row: ${share} %`,
};

/** What the screens of the import say, apart from what is wrong with a row: import-problems.ts. */
export const importWords = {
  /** What is said of records of any kind, as collections-en.ts says it of those of one. */
  records: {
    importAll: 'Import records',
    importCounted: (count: number) => plural(count, { one: 'Import # record', other: 'Import # records' }),
    importSaved: (saved: number, total: number) =>
      plural(total, {
        one: `Saved ${numberText(saved)} of # record`,
        other: `Saved ${numberText(saved)} of # records`,
      }),
    importWill: (created: number, updated: number) =>
      plural(created, {
        one: `# record will be created, ${numberText(updated)} changed.`,
        other: `# records will be created, ${numberText(updated)} changed.`,
      }),
  },
  otherTab: 'Another tab of this app is importing a file. Wait until it is done.',
  checking: 'Checking every row',
  notRead: 'This file cannot be imported as it is',
  chooseOther: 'Other file',
  progress,

  file: {
    refused: 'This file cannot be imported',
    unreadable: 'The file could not be read. Was it moved or deleted?',
    drop: 'Drop it here or choose it. Nothing is written before you have seen every row.',
    choose: 'Choose a file',
  },
  format: {
    title: 'What the file looks like',
    columns:
      'The first row names the columns, in any order: {columns}. Only {name} must be there; a column that is missing changes nothing.',
    update: 'What exists already is changed to what its row says; an empty cell empties the field.',
    several:
      'Several names are separated by semicolons or line breaks; also by commas, slashes or bars where each part is a name. A name that holds a semicolon is written with a backslash before it.',
    temporary: 'Temporary: {example}',
    /** “until” is how a file says it, whatever the language. */
    temporaryExample: 'Night shift until 2026-12-01T08:00:00Z',
    enabled:
      'Enabled is yes or no, true or false, 1 or 0, in many languages; columns such as Status, Active, Suspended or Account Locked are read too. New users are enabled unless the file says no.',
    records:
      'A JSON file that was exported here or in another organisation, whatever kinds of records it holds: what each refers to comes along by name.',
    known: 'The names that other systems give their columns are known; what is not known you can choose.',
    passwords: 'A file never holds passwords: set them afterwards.',
    limits: (rows: number, megabytes: number) =>
      `At most ${numberText(rows)} rows and ${numberText(megabytes)} MB; separated by comma, semicolon, tab or bar, in any encoding.`,
    example: 'Example file',
  },

  reading: 'How the file is read',
  encoding: 'Encoding',
  encodingFor: (encoding: string, alphabet: string) => `${encoding} (${alphabet})`,
  alphabets: {
    western: 'Western European',
    central: 'Central European',
    cyrillic: 'Cyrillic',
    greek: 'Greek',
    turkish: 'Turkish',
    hebrew: 'Hebrew',
    arabic: 'Arabic',
    baltic: 'Baltic',
    japanese: 'Japanese',
    chinese: 'Chinese',
    korean: 'Korean',
  },
  delimiter: 'Separated by',
  delimiterFound: 'Found automatically',
  delimiters,
  headerRow: 'The columns are named in',
  columns: 'Columns',
  /** A column that says yes or no of a field. */
  flagColumn: (field: string, yes: boolean) => (yes ? `${field}: yes means yes` : `${field}: yes means no`),
  leaveOut: 'Leave it out',
  column: (number: number) => `Column ${numberText(number)}`,
  encodingAsked: 'Are these names right?',
  encodingAskedWhy:
    'The file does not say how its letters are encoded, and it is not UTF-8. Choose another encoding until the names below are right; nothing is imported before that.',
  encodingRight: 'The names are right',
  above: (rows: string) => `Above the names of the columns, and skipped: ${rows}`,

  asksTitle: 'Say what these columns are',
  asksWhy:
    'They look as if they decided who may get in or what somebody may do. They are not skipped without asking; nothing is imported before you have chosen.',
  asksRefusal: 'First say what the columns above are.',
  unknownColumns: (count: number) =>
    plural(count, {
      one: 'One column is not known and is skipped',
      other: 'Some columns are not known and are skipped',
    }),
  unknownColumnNames: (names: readonly string[]) => listed(names, 13),
  nothingToImport: 'There is nothing to import: no row would change anything.',
  stillChecking: 'Every row is being checked again. Wait a moment.',
  chooseColumn: 'Choose…',

  filter: 'Show rows',
  allRows: 'All',
  verdicts,
  rowsInError: 'Rows in error',
  errorsFile: (name: string) => `${name}-errors.csv`,
  errorsRecords: (name: string) => `${name}-errors.json`,
  list: 'Rows of the file',
  find: 'Find a row by name',
  noRows: 'The file has names of columns but no rows',
  noSuchRow: 'No such row',
  earlier: 'Earlier rows',
  later: 'Later rows',
  page: (first: number, last: number, count: number) =>
    plural(count, {
      one: `${numberText(first)}–${numberText(last)} of # row`,
      other: `${numberText(first)}–${numberText(last)} of # rows`,
    }),
  row: (number: number) => `Row ${numberText(number)}`,
  rowOf: (number: number, what: string) => `Row ${numberText(number)}: ${what}`,
  enabledYes: 'Enabled',
  enabledNo: 'Disabled',
  edit: 'All cells',
  newWithNothing: 'New, with nothing else',
  already: 'Already as in the file',
  correctedMark: 'corrected',
  emptyValue: 'empty',
  inAll: (fix: string, count: string) => `${fix}: ${count}`,
  inAllRows: (count: number) => plural(count, { one: 'In all # row', other: 'In all # rows' }),

  rowNotImported: 'This row is not imported',
  nothingChanges: 'Nothing changes: it is as the row says.',
  inTheFile: 'In the file',
  correctHint: 'What you write here is checked at once. The file itself stays as it is.',
  close: 'Close',

  backToPreview: 'Back to the preview',
  /** What a Save of it is called. */
  importOf: (file: string) => `Import of ${file}`,
  partOfImport: (file: string, part: number, parts: number) =>
    `Import of ${file}, part ${numberText(part)} of ${numberText(parts)}`,
  leftOut: (count: number) =>
    plural(count, { one: '# row is in error and is left out.', other: '# rows are in error and are left out.' }),
  unfinishedGoes: (file: string) =>
    `The import of ${file} did not finish. This one takes its place: if you need the rows that were not saved, go back and download them first.`,
  whatChanges: 'What changes',
  disabledUsers: (count: number) => plural(count, { one: 'Disabled: # user', other: 'Disabled: # users' }),
  enabledUsers: (count: number) => plural(count, { one: 'Enabled: # user', other: 'Enabled: # users' }),
  given: (name: string, count: number) =>
    plural(count, { one: '{name}: given to # user', other: '{name}: given to # users' }, { name }),
  taken: (name: string, count: number) =>
    plural(count, { one: '{name}: taken from # user', other: '{name}: taken from # users' }, { name }),

  saving: 'Importing',
  cancel: 'Cancel',
  stopping: 'Stopping after this part…',
  leaveOpen: 'You may go to other screens. Keep this tab open until it is done.',

  done: (created: number, updated: number) => `${numberText(created)} created, ${numberText(updated)} changed`,
  stopped: (created: number, updated: number, unsaved: number) =>
    `Stopped: ${numberText(created)} created, ${numberText(updated)} changed, ${rows(unsaved)} not saved`,
  whyStopped: {
    cancelled: 'You stopped the import.',
    refused: 'Something changed meanwhile, and the rules objected. The preview shows why.',
    failed: 'This device could not keep the next part.',
  },
  noneSaved: 'Nothing was saved.',
  savedUpTo: (row: number) => `Everything up to row ${numberText(row)} was saved.`,
  notSavedFrom: (count: number, row: number) =>
    plural(count, {
      one: `# row from row ${numberText(row)} on was not.`,
      other: `# rows from row ${numberText(row)} on were not.`,
    }),
  wereLeftOut: (count: number) =>
    plural(count, { one: '# row was in error and was left out.', other: '# rows were in error and were left out.' }),
  serverHasIt: 'The server has it. What it refused, if anything, is in Needs attention.',
  onItsWay: 'Saved on this device and on its way to the server.',
  waits: 'Saved on this device; it waits until there is a connection.',
  downloadUnsaved: 'Rows that were not saved',
  unsavedFile: (name: string) => `${name}-not-saved.csv`,
  unsavedRecords: (name: string) => `${name}-not-saved.json`,
  withoutPassword: 'Users without a password',
  another: 'Import another file',
  noPassword: 'New users have no password yet and cannot sign in until one is set.',

  goOn: 'Go on with the rest',
  dismiss: 'Dismiss',
  runningElsewhere: 'An import is running in another tab of this app.',
  unfinished: 'An import did not finish',
  unfinishedOf: (file: string, saved: string) => `${file}: ${saved}.`,
};
