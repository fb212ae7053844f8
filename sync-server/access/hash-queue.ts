/**
 * Runs expensive work a few at a time, in order of arrival, and lets only so many wait.
 *
 * Guarantees: never more than `atOnce` running, never more than `waiting` queued in each lane. What comes
 * from a known device goes first and waits in a lane of its own, so that a flood from elsewhere can take its
 * place neither in the queue nor ahead of it; after three in a row the other lane has one turn. Refuses the
 * rest at once instead of letting memory and waiting times grow.
 */

export interface HashQueue {
  /** The result of `work`, or `busy` at once. */
  run<T, B>(work: () => Promise<T>, busy: B, lane?: Lane): Promise<T | B>;
}

export type Lane = 'known' | 'unknown';

const knownInARow = 3;

export function createHashQueue(limits: { readonly atOnce: number; readonly waiting: number }): HashQueue {
  let running = 0;
  let inARow = 0;
  const queues: Readonly<Record<Lane, (() => void)[]>> = { known: [], unknown: [] };

  function takeNext(): (() => void) | undefined {
    const lane = queues.known.length > 0 && (inARow < knownInARow || queues.unknown.length === 0) ? 'known' : 'unknown';
    inARow = lane === 'known' ? inARow + 1 : 0;
    return queues[lane].shift();
  }

  return {
    async run(work, busy, lane = 'unknown') {
      if (running >= limits.atOnce) {
        const queue = queues[lane];
        if (queue.length >= limits.waiting) return busy;
        // Whoever finishes hands its place over: `running` does not change in between.
        await new Promise<void>((resolve) => queue.push(resolve));
      } else {
        running += 1;
      }
      try {
        return await work();
      } finally {
        const next = takeNext();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
