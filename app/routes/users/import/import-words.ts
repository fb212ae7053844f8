/** What the import's screens say, apart from what is wrong with a row: import-texts.ts. */

import type { ColumnUse } from '../../../../shared/import/column-names.ts';
import type { Delimiter } from '../../../../shared/import/csv-rows.ts';
import type { Progress } from '../../../../shared/import/steps.ts';
import type { ImportReport } from './import-run.ts';

export const importTexts = {
  title: 'Import users',
  back: 'Users',
  otherTab: 'Another tab of this app is importing a file. Wait until it is done.',
  checking: 'Checking every row',
  notRead: 'This file cannot be imported as it stands',
  chooseOther: 'Other file',

  reading: 'How the file is read',
  encoding: 'Encoding',
  delimiter: 'Separated by',
  delimiterFound: 'Found by itself',
  headerRow: 'Names of the columns are in',
  columns: 'Columns',
  encodingAsked: 'Are these names right?',
  encodingAskedWhy:
    'The file does not say how its letters are written, and it is not UTF-8. Choose another encoding until the names below are right; nothing is planned before.',
  encodingRight: 'The names are right',
  above: 'Above the names of the columns, and passed over:',

  asksTitle: 'Say what these columns are',
  asksWhy:
    'They look as if they decided who may get in or what somebody may do. They are not passed over unasked; nothing is imported before you have chosen.',
  asksRefusal: 'First say what the columns above are.',
  nothingToImport: 'There is nothing to import: no row would change anything.',
  stillChecking: 'Every row is being checked again. Wait a moment.',
  chooseColumn: 'Choose…',

  filter: 'Show rows',
  rowsInError: 'Rows in error',
  list: 'Rows of the file',
  find: 'Find a row by username',
  noRows: 'The file has the names of columns and no rows',
  noSuchRow: 'No such row',
  earlier: 'Earlier rows',
  later: 'Later rows',
  enabled: 'Enabled',
  enabledYes: 'Enabled',
  enabledNo: 'Disabled',
  edit: 'All cells',
  newWithNothing: 'New, with no role, desk or e-mail',
  already: 'Already so',
  correctedMark: 'corrected',

  rowNotImported: 'This row is not imported',
  nothingChanges: 'Nothing changes: the user is as the row says.',
  inTheFile: 'In the file',
  correctHint: 'What you write here is checked at once. The file itself stays as it is.',
  close: 'Close',

  backToPreview: 'Back to the preview',
  whatChanges: 'What changes',
  saving: 'Importing',
  cancel: 'Cancel',
  stopping: 'Stopping after this part…',
  leaveOpen: 'You may go to other screens. Keep this tab open until it is done.',
  goOn: 'Go on with the rest',
  downloadUnsaved: 'Rows that were not saved',
  dismiss: 'Put away',
  allUsers: 'All users',
  withoutPassword: 'Users without a password',
  another: 'Import another file',
  runningElsewhere: 'An import is running in another tab of this app.',
  unfinished: 'An import did not come to its end',
  noPassword: 'New users have no password yet and cannot sign in until one is set.',
} as const;

export const columnUseLabels: Readonly<Record<ColumnUse, string>> = {
  username: 'Username',
  email: 'Email',
  roles: 'Roles',
  desks: 'Desks',
  enabled: 'Enabled: yes means enabled',
  disabled: 'Enabled: yes means disabled',
  scope: 'Scope',
  out: 'Leave it out',
};

export const delimiterLabels: Readonly<Record<Delimiter, string>> = {
  ',': 'Comma ,',
  ';': 'Semicolon ;',
  '\t': 'Tab',
  '|': 'Bar |',
};

export function importSaveLabel(file: string, part: number, parts: number): string {
  return parts === 1 ? `Import of ${file}` : `Import of ${file}, part ${part} of ${parts}`;
}

export function users(count: number): string {
  return count === 1 ? '1 user' : `${count.toLocaleString()} users`;
}

export function rowsCount(count: number): string {
  return count === 1 ? '1 row' : `${count.toLocaleString()} rows`;
}

export function rowName(row: number): string {
  return `Row ${row.toLocaleString()}`;
}

export function columnName(header: string, index: number): string {
  return header === '' ? `Column ${index + 1}` : header;
}

export function progressText({ stage, done, total }: Progress): string {
  const share = total === 0 ? 0 : Math.min(100, Math.floor((done / total) * 100));
  const doing = { read: 'Reading the file', match: 'Reading every row', judge: 'Asking the rules about every row' }[
    stage
  ];
  return `${doing}: ${share} %`;
}

export function savingText(saved: number, total: number): string {
  return `Saved ${saved.toLocaleString()} of ${users(total)}`;
}

export function confirmText(created: number, updated: number): string {
  return `${users(created)} will be created, ${updated.toLocaleString()} changed.`;
}

export function leftOutText(errors: number): string {
  return errors === 1 ? '1 row is in error and is left out.' : `${rowsCount(errors)} are in error and are left out.`;
}

export function unfinishedGoesText(file: string): string {
  return `The import of ${file} did not come to its end. With this one, which of its rows were not saved is forgotten: go back and download them first if you need them.`;
}

export function wereLeftOutText(errors: number): string {
  return errors === 1
    ? '1 row was in error and was left out.'
    : `${rowsCount(errors)} were in error and were left out.`;
}

export function pageText(first: number, last: number, count: number): string {
  return count === 0 ? '' : `${first.toLocaleString()}–${last.toLocaleString()} of ${rowsCount(count)}`;
}

export function reportTitle(report: ImportReport): string {
  const done = `${report.created.toLocaleString()} created, ${report.updated.toLocaleString()} changed`;
  return report.stopped === null ? done : `Stopped: ${done}, ${rowsCount(report.unsaved.length)} not saved`;
}

export function whyStopped(stopped: Exclude<ImportReport['stopped'], null>): string {
  switch (stopped) {
    case 'cancelled':
      return 'You stopped the import.';
    case 'refused':
      return 'Something changed meanwhile, and the rules objected. The preview shows to what.';
    case 'failed':
      return 'This device could not keep the next part.';
  }
}

/** Exactly which rows: Saves are in the order of the file. */
export function whichRows(lastRow: number, firstUnsaved: number, unsaved: number): string {
  const saved = lastRow === 0 ? 'Nothing was saved.' : `Everything up to row ${lastRow.toLocaleString()} was saved.`;
  return unsaved === 0
    ? saved
    : `${saved} ${rowsCount(unsaved)} from row ${firstUnsaved.toLocaleString()} on ${unsaved === 1 ? 'was' : 'were'} not.`;
}

export function unknownColumnsTitle(count: number): string {
  return count === 1 ? 'One column is not known and is passed over' : 'Some columns are not known and are passed over';
}

export function listed(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more` : names.join(', ');
}

export function givenText(name: string, count: number): string {
  return `${name}: given to ${users(count)}`;
}

export function takenText(name: string, count: number): string {
  return `${name}: taken from ${users(count)}`;
}
