/**
 * What can be wrong with a file of records, as data: sentences are made where they are shown.
 */

import type { Reason } from '../permissions/reasons.ts';
import type { Problem } from '../schema/checks.ts';
import type { Limit } from '../schema/limits.ts';
import type { MixedScripts } from '../schema/mixed-scripts.ts';
import type { Collection } from '../schema/records.ts';
import type { Named } from './name-directory.ts';

/** The file cannot be read at all: no row of it is imported. */
export type FileProblem =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-too-large'; readonly maxBytes: number }
  | { readonly code: 'too-many-rows'; readonly maxRows: number; readonly rows: number }
  | { readonly code: 'quotes'; readonly row: number }
  /** `column`: the field that names a record. */
  | { readonly code: 'no-name-column'; readonly column: string; readonly found: readonly string[] }
  | { readonly code: 'column-twice'; readonly column: string }
  /** A table cannot say everything that such a record holds. */
  | { readonly code: 'no-table'; readonly collection: Collection }
  | { readonly code: 'not-json' }
  /** JSON, but not a file of ours; or of a version that this one cannot read. */
  | { readonly code: 'not-ours' }
  | { readonly code: 'newer'; readonly version: number };

/** This row cannot be imported; the others can. `column`: the field. */
export type RowProblem =
  | { readonly code: 'cells'; readonly cells: number; readonly columns: number }
  | { readonly code: 'no-name' }
  | { readonly code: 'value'; readonly column: string; readonly value: string; readonly problem: Problem }
  /** Nobody can tell yes from no. `at`: the index of the column. */
  | {
      readonly code: 'flag';
      readonly column: string;
      readonly value: string;
      readonly at: number;
      readonly header: string;
    }
  /** A spreadsheet took it for a number and rounded it, or could not work it out: what it was is lost. */
  | { readonly code: 'mangled'; readonly column: string; readonly value: string; readonly by: 'error' | 'number' }
  /** It was saved in another encoding than it was read in, or was broken before. */
  | { readonly code: 'unreadable'; readonly column: string; readonly value: string }
  /** The same name, without regard to case, is in an earlier row. */
  | { readonly code: 'duplicate'; readonly row: number }
  /** `nearest`: the name that was most likely meant. */
  | {
      readonly code: 'unknown-name';
      readonly column: string;
      readonly kind: Named;
      readonly name: string;
      readonly nearest: string | null;
    }
  /** There is one of this name, but it is deleted. */
  | { readonly code: 'deleted-name'; readonly column: string; readonly kind: Named; readonly name: string }
  | { readonly code: 'listed-twice'; readonly column: string; readonly kind: Named; readonly name: string }
  | { readonly code: 'end'; readonly column: string; readonly name: string; readonly end: string }
  | { readonly code: 'limit'; readonly column: string; readonly limit: Limit; readonly max: number }
  /** The importer may not read what is named, so cannot assign it by name. */
  | { readonly code: 'hidden'; readonly column: string; readonly kind: Collection }
  /** The importer may not read this field, so cannot write it. */
  | { readonly code: 'hidden-field'; readonly column: string }
  /** No record could be made of it. */
  | { readonly code: 'no-record' }
  /** The rules object. */
  | { readonly code: 'refused'; readonly reason: Reason };

/** Worth knowing; the row is imported all the same. */
export type RowNote =
  /** A deleted record has this name: the row makes a new one and leaves the deleted one deleted. */
  | { readonly code: 'deleted-namesake'; readonly id: string }
  /** A new name mixes letters of alphabets that look alike. */
  | { readonly code: 'mixed-scripts'; readonly found: MixedScripts }
  /** The assignment ends before now: it will grant nothing. */
  | { readonly code: 'already-over'; readonly kind: Named; readonly name: string; readonly end: string }
  /** A newer version wrote it: what these mean is not known here, and they are left out. */
  | { readonly code: 'unknown-keys'; readonly column: string; readonly keys: readonly string[] }
  | { readonly code: 'unknown-fields'; readonly fields: readonly string[] };
