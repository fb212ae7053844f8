import type { ChangedElsewhere } from './edits.ts';

/** A register that was typed over here and changed elsewhere, with who did and when, as far as that is known. */
export interface Elsewhere extends ChangedElsewhere {
  /** A username, if it can be known; otherwise somebody else. */
  readonly by: string | null;
  /** ms since 1970, this device's clock: when this device learned of it. */
  readonly at: number;
}
