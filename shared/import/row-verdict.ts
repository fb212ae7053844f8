/** What will happen to one row of a file of users. */

import type { Change } from '../document/change.ts';
import type { RowNote, RowProblem } from './row-problems.ts';

export interface RowVerdict {
  readonly row: number;
  /** As the file has it, or as the user is spelled. */
  readonly username: string;
  /** The row as it was read and corrected. */
  readonly cells: readonly string[];
  readonly kind: 'create' | 'error' | 'unchanged' | 'update';
  /** Whether the account can be used afterwards; null: not known, because the row is in error. */
  readonly enabled: boolean | null;
  /** Of the user that is or will be; null for a row in error that names nobody. */
  readonly id: string | null;
  /** What the row would change; of a row in error only if it could be read. */
  readonly changes: readonly Change[];
  readonly problems: readonly RowProblem[];
  readonly notes: readonly RowNote[];
}
