/** What will happen to one row of a file. */

import type { Change } from '../document/change.ts';
import type { Collection } from '../schema/records.ts';
import type { RowNote, RowProblem } from './row-problems.ts';

export interface RowVerdict {
  readonly row: number;
  readonly collection: Collection;
  /** As the file has it, or as the record is spelled. */
  readonly name: string;
  /** The row as it was read and corrected. */
  readonly cells: readonly string[];
  readonly kind: 'create' | 'error' | 'unchanged' | 'update';
  /** Whether the account can be used afterwards; null: not known, because the row is in error, or no account. */
  readonly enabled: boolean | null;
  /** Of the record that is or will be; null for a row in error that names nobody. */
  readonly id: string | null;
  /** What the row would change; of a row in error only if it could be read. */
  readonly changes: readonly Change[];
  readonly problems: readonly RowProblem[];
  readonly notes: readonly RowNote[];
}
