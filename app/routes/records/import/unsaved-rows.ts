import type { CsvRow } from '../../../../shared/import/csv-table.ts';
import { writeTable } from '../../../../shared/import/write-rows.ts';
import { saveCsvFile } from '../../../components/save-text-file.ts';
import { importWords } from '../../../language/import-words.ts';

/** Exactly which rows were saved and which were not: Saves are in the order of the file. */
export function whichRowsText(lastRow: number, unsaved: readonly { readonly row: number }[]): string {
  const saved = lastRow === 0 ? importWords.noneSaved : importWords.savedUpTo(lastRow);
  const [first] = unsaved;
  return first === undefined ? saved : `${saved} ${importWords.notSavedFrom(unsaved.length, first.row)}`;
}

export function giveUnsavedRows(
  file: string,
  header: readonly string[],
  rows: readonly Pick<CsvRow, 'cells' | 'row'>[],
): void {
  saveCsvFile(importWords.unsavedFile(withoutEnding(file)), writeTable(header, rows));
}

/** "people.csv": "people". */
export function withoutEnding(file: string): string {
  return file.replace(/\.\w+$/u, '');
}
