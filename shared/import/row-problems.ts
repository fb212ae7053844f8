/**
 * What can be wrong with a file of users, as data: sentences are made where they are shown.
 */

import type { Reason } from '../permissions/reasons.ts';
import type { Problem } from '../schema/checks.ts';
import type { Limit } from '../schema/limits.ts';
import type { MixedScripts } from '../schema/mixed-scripts.ts';
import type { UserColumn } from './csv-user-columns.ts';

/** The file cannot be read at all: no row of it is imported. */
export type FileProblem =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-too-large'; readonly maxBytes: number }
  | { readonly code: 'too-many-rows'; readonly maxRows: number; readonly rows: number }
  | { readonly code: 'quotes'; readonly row: number }
  | { readonly code: 'no-username-column'; readonly found: readonly string[] }
  | { readonly code: 'column-twice'; readonly column: UserColumn };

/** What may be named in a list; `scope` is a single one of them. */
export type Named = 'desk' | 'role' | 'scope';

/** This row cannot be imported; the others can. */
export type RowProblem =
  | { readonly code: 'cells'; readonly cells: number; readonly columns: number }
  | { readonly code: 'no-username' }
  | { readonly code: 'value'; readonly column: 'email' | 'username'; readonly value: string; readonly problem: Problem }
  /** Nobody can tell whether the account may be used. `column`: its index. */
  | { readonly code: 'enabled'; readonly value: string; readonly column: number; readonly header: string }
  /** A spreadsheet took it for a number and rounded it, or could not work it out: what it was is lost. */
  | { readonly code: 'mangled'; readonly column: UserColumn; readonly value: string; readonly by: 'error' | 'number' }
  /** It was saved in another encoding than it was read in, or was broken before. */
  | { readonly code: 'unreadable'; readonly column: UserColumn; readonly value: string }
  /** The same username, without regard to case, is in an earlier row. */
  | { readonly code: 'duplicate'; readonly row: number }
  /** `nearest`: the name that was most likely meant. */
  | { readonly code: 'unknown-name'; readonly kind: Named; readonly name: string; readonly nearest: string | null }
  /** There is one of this name, but it is deleted. */
  | { readonly code: 'deleted-name'; readonly kind: Named; readonly name: string }
  | { readonly code: 'listed-twice'; readonly kind: Named; readonly name: string }
  | { readonly code: 'end'; readonly name: string; readonly end: string }
  | { readonly code: 'limit'; readonly limit: Limit; readonly max: number }
  /** The importer may not read roles (or desks), so cannot assign them by name. */
  | { readonly code: 'hidden'; readonly kind: 'desk' | 'role' }
  /** The rules object. */
  | { readonly code: 'refused'; readonly reason: Reason };

/** Worth knowing; the row is imported all the same. */
export type RowNote =
  /** A deleted user has this username: the row makes a new one and leaves the deleted one deleted. */
  | { readonly code: 'deleted-namesake'; readonly id: string }
  /** A new user's name mixes letters of alphabets that look alike. */
  | { readonly code: 'mixed-scripts'; readonly found: MixedScripts }
  /** The assignment ends before now: it will grant nothing. */
  | { readonly code: 'already-over'; readonly kind: 'desk' | 'role'; readonly name: string; readonly end: string };
