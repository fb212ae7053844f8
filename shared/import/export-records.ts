/**
 * The records of any collection as a CSV file that `planImport` reads back without loss: the same records
 * unchanged here, the same records new in an organisation that has none of them (with what they name under
 * the same names). A column for each field that can be a cell, under the field's name.
 *
 * Not in the file: deleted records, secrets, what the server alone writes, keys of catalogues (permissions,
 * levels: they are no cell), what is named and deleted (it has no name any more), and columns that the
 * exporter may not read, or whose names. Cells that a spreadsheet would run are guarded (see csv-formula.ts).
 */

import Papa from 'papaparse';
import type { FieldSpec } from '../schema/fields.ts';
import type { OrganisationView } from '../schema/organisation.ts';
import type { Collection } from '../schema/records.ts';
import { cellFields } from './cell-fields.ts';
import { cellText } from './cell-text.ts';
import { guard } from './csv-formula.ts';
import type { Delimiter } from './csv-rows.ts';
import { livingRecords } from './living-records.ts';
import { createNameDirectory } from './name-directory.ts';

export interface ExportedRecords {
  readonly text: string;
  readonly records: number;
  /** Columns left out because their names are hidden from the exporter. */
  readonly hidden: readonly string[];
}

export interface ExportChoices {
  readonly mayRead?: (spec: FieldSpec) => boolean;
  /** The ids to export; all without it. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly delimiter?: Delimiter | undefined;
}

export function exportRecords(
  collection: Collection,
  organisation: OrganisationView,
  { mayRead = () => true, only, delimiter = ',' }: ExportChoices = {},
): ExportedRecords {
  const directory = createNameDirectory(organisation);
  const readable = cellFields(collection).filter(mayRead);
  const columns = readable.filter((spec) => directory.knows(spec));
  const records = livingRecords(collection, organisation, only);
  const rows = records.map((record) => columns.map((spec) => guard(cellText(record, spec, directory))));
  // Whatever delimiter a spreadsheet is set to, no cell falls apart.
  const quotes = (cell: string): boolean => /[,;\t|\r\n"]/u.test(cell);
  const text = Papa.unparse([columns.map(({ field }) => field), ...rows], { delimiter, newline: '\r\n', quotes });
  return {
    // The mark is what makes spreadsheets read UTF-8.
    text: `\ufeff${text}\r\n`,
    records: records.length,
    hidden: readable.filter((spec) => !directory.knows(spec)).map(({ field }) => field),
  };
}
