import type { ViewedAs } from '../../shared/permissions/viewed-as.ts';
import type { Client } from './client.ts';

/** Looking as somebody else, in this tab alone. */
export interface Viewing {
  readonly as: ViewedAs;
  /** My own, for what is said of this device, and to come back. */
  readonly own: Client;
  /** Everything as they would have it, without a single way to write. */
  readonly client: Client;
}
