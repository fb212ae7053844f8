/**
 * Work in order of arrival, done in groups: each group is judged, made durable with one commit, and then
 * answered.
 *
 * Guarantees: what a piece of work answers is sent only after its group is durable, in order; a piece that
 * fails by a bug spoils nobody else's; a group ends after a few milliseconds, so that sockets are read.
 * Refuses: nothing; when the store fails, every piece of the group is told so.
 */

export interface Work {
  /** Judges, in memory. What it answers is called once durable. */
  run(): (() => void) | null;
  /** The store could not write, or this piece threw (`bug`): nothing of it counts. */
  failed(why: 'store' | 'bug'): void;
}

export interface WorkQueueDeps {
  /** False: nothing can be judged now (after a failed commit, until the store answers). */
  readonly ready: () => boolean;
  /** Makes what was run durable; false: nothing of it counts. */
  readonly commit: () => boolean;
  /** Takes back what was run since the last commit. */
  readonly abandon: () => void;
  /** After a commit, before the answers: rights, broadcasts. */
  readonly announce: () => void;
  readonly onBug: (error: unknown) => void;
  /** Milliseconds of this process, for the length of a group. */
  readonly clock: () => number;
}

/** How long a group is gathered before it is committed, when there is that much to do. */
const groupMs = 8;

export class WorkQueue {
  readonly #deps: WorkQueueDeps;
  #queue: Work[] = [];
  #scheduled = false;

  constructor(deps: WorkQueueDeps) {
    this.#deps = deps;
  }

  add(work: Work): void {
    this.#queue.push(work);
    this.#schedule();
  }

  /** Does everything now. */
  drain(): void {
    while (this.#queue.length > 0) this.#group();
  }

  #schedule(): void {
    if (this.#scheduled || this.#queue.length === 0) return;
    this.#scheduled = true;
    // After everything that can be read now was read: the group is as large as the moment.
    setImmediate(() => {
      this.#scheduled = false;
      this.#group();
      this.#schedule();
    });
  }

  #group(): void {
    const { ready, commit, abandon, announce, onBug, clock } = this.#deps;
    if (!ready()) {
      const failed = this.#queue;
      this.#queue = [];
      for (const work of failed) work.failed('store');
      return;
    }
    const until = clock() + groupMs;
    const answers: (() => void)[] = [];
    let done = 0;
    for (const work of this.#queue) {
      done++;
      try {
        const answer = work.run();
        if (answer !== null) answers.push(answer);
      } catch (error) {
        onBug(error);
        // The others of the group are done again without it.
        abandon();
        this.#queue.splice(done - 1, 1);
        work.failed('bug');
        return;
      }
      if (clock() >= until) break;
    }
    const group = this.#queue.slice(0, done);
    this.#queue = this.#queue.slice(done);
    if (!commit()) {
      for (const work of group) work.failed('store');
      return;
    }
    for (const tell of [announce, ...answers]) {
      try {
        tell();
      } catch (error) {
        onBug(error);
      }
    }
  }
}
