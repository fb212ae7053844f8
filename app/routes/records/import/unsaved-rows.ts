import type { CsvRow } from '../../../../shared/import/csv-table.ts';
import { writeFile } from '../../../../shared/import/write-file.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { writeTable } from '../../../../shared/import/write-rows.ts';
import { saveCsvFile, saveTextFile } from '../../../components/save-text-file.ts';
import { importWords } from '../../../language/import-words.ts';

/** Exactly which rows were saved and which were not: Saves are in the order of the file. */
export function whichRowsText(lastRow: number, unsaved: readonly { readonly row: number }[]): string {
  const saved = lastRow === 0 ? importWords.noneSaved : importWords.savedUpTo(lastRow);
  const [first] = unsaved;
  return first === undefined ? saved : `${saved} ${importWords.notSavedFrom(unsaved.length, first.row)}`;
}

/** In the form in which they came. */
export function giveUnsavedRows(
  collection: Collection | null,
  file: string,
  header: readonly string[],
  rows: readonly Pick<CsvRow, 'cells' | 'row'>[],
): void {
  const name = withoutEnding(file);
  if (collection === null) saveTextFile(importWords.unsavedRecords(name), writeFile(rows));
  else saveCsvFile(importWords.unsavedFile(name), writeTable(header, rows));
}

/** "people.csv": "people". */
export function withoutEnding(file: string): string {
  return file.replace(/\.\w+$/u, '');
}
