import type { Value } from '../../shared/schema/records.ts';

/** A register that was typed over here and changed elsewhere. */
export interface Elsewhere {
  readonly field: string;
  readonly member: string | null;
  readonly was: Value;
  readonly yours: Value;
  readonly theirs: Value;
  /** A username, if it can be known; otherwise somebody else. */
  readonly by: string | null;
  /** ms since 1970, this device's clock: when this device learned of it. */
  readonly at: number;
}
