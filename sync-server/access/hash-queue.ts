/**
 * Runs expensive work a few at a time, in order of arrival, and lets only so many wait.
 *
 * Guarantees: never more than `atOnce` running, never more than `waiting` queued. Refuses the rest at
 * once instead of letting memory and waiting times grow.
 */

export interface HashQueue {
  /** What `work` answers, or `busy` at once. */
  run<T, B>(work: () => Promise<T>, busy: B): Promise<T | B>;
}

export function createHashQueue(limits: { readonly atOnce: number; readonly waiting: number }): HashQueue {
  let running = 0;
  const queue: (() => void)[] = [];

  return {
    async run(work, busy) {
      if (running >= limits.atOnce) {
        if (queue.length >= limits.waiting) return busy;
        // Whoever finishes hands its place over: `running` does not change in between.
        await new Promise<void>((resolve) => queue.push(resolve));
      } else {
        running += 1;
      }
      try {
        return await work();
      } finally {
        const next = queue.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
