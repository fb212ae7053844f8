/**
 * Long work as short steps, so that whoever does it can answer a person in between.
 *
 * A step is a few milliseconds on a tablet; what it yields says how far it is. The same work done at once
 * is `finished(steps)`.
 */

export interface Progress {
  readonly stage: 'judge' | 'match' | 'read';
  readonly done: number;
  readonly total: number;
}

export type Steps<T> = Generator<Progress, T, undefined>;

/** Rows between two yields. */
export const rowsPerStep = 20;

export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
