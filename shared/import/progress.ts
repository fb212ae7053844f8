/** How far an import is: its steps say so, each a few milliseconds on a tablet. */

import type { Steps } from '../schema/steps.ts';

export interface Progress {
  readonly stage: 'judge' | 'match' | 'read';
  readonly done: number;
  readonly total: number;
}

export type ImportSteps<T> = Steps<T, Progress>;

/** Rows between two yields. */
export const rowsPerStep = 20;
