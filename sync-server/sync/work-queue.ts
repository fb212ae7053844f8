/**
 * Work in order of arrival, done in groups: what a group needs of the store is looked up, it is judged, made
 * durable with one commit, and then answered. One group at a time: the next gathers meanwhile, and is judged
 * once it is known what became of the one before.
 *
 * Guarantees: what a piece of work answers is sent only after its group is durable, in order; a piece that
 * fails by a bug spoils nobody else's; whatever fails, the row goes on; a group ends after a few
 * milliseconds, so that sockets are read; large work is prepared in slices between the groups, one piece at a
 * time, and then has a group of its own. Refuses: nothing; when the store fails, every piece of the group is
 * told so.
 */

import { StoreUnreadable } from '../store/damage.ts';
import type { Soon } from '../store/soon.ts';
import { WorkRow, type Piece } from './work-row.ts';

/** In steps; what is given in between is waited for. */
export type Preparation = Generator<Soon<void>, void, void>;

export interface Work {
  /** What its judging needs of the store; nothing changes from then until `run`. Done again if its turn did not come. */
  readonly lookUp?: (() => Soon<void>) | undefined;
  /** Large work: what can be done before its turn, between other work. After the last step its turn comes at once. */
  readonly prepare?: (() => Preparation) | undefined;
  /** Judges, in memory. What it answers is called once durable. */
  run(): (() => void) | null;
  /** The store could not write, or this piece threw (`bug`): nothing of it counts. */
  failed(why: Failure): void;
}

export type Failure = 'store' | 'bug';

export interface WorkQueueDeps {
  /** False: nothing can be judged now (after a failed commit, until the store answers). */
  readonly ready: () => Soon<boolean>;
  /** Makes what was run durable; false: nothing of it counts. */
  readonly commit: () => Soon<boolean>;
  /** Takes back what was run since the last commit. */
  readonly abandon: () => void;
  /** After a commit, before the answers: rights, broadcasts. */
  readonly announce: () => void;
  readonly onBug: (error: unknown) => void;
  /** Milliseconds of this process, for the length of a group. */
  readonly clock: () => number;
}

/** How long a group is judged before it is committed, when there is that much to do. */
const groupMs = 8;

/** How much is looked up for one group: about what can be judged in that time. */
const lookedUp = { pieces: 100, bytes: 256 * 1024 };

/** How long large work is prepared at a time. */
const sliceMs = 8;

export class WorkQueue {
  readonly #deps: WorkQueueDeps;
  readonly #row = new WorkRow();
  /** Of the large piece whose turn it is. */
  #steps: Preparation | null = null;
  #scheduled = false;
  /** What is being done now; null: nothing. */
  #turning: Promise<void> | null = null;

  constructor(deps: WorkQueueDeps) {
    this.#deps = deps;
  }

  /** `by`: whose share it takes; `bytes`: how much of it. */
  add(by: string, bytes: number, work: Work): void {
    this.#row.add(by, bytes, work);
    this.#schedule();
  }

  /** When everything that was brought is done. */
  async drain(): Promise<void> {
    while (this.#turning !== null || !this.#row.isEmpty) await this.#turn();
  }

  #schedule(): void {
    if (this.#scheduled || this.#row.isEmpty) return;
    this.#scheduled = true;
    // After everything that can be read now was read: the group is as large as the moment.
    setImmediate(() => {
      this.#scheduled = false;
      void this.#turn().then(() => this.#schedule());
    });
  }

  /** A group, and a slice of the large work; never two at once. */
  #turn(): Promise<void> {
    this.#turning ??= this.#groupAndSlice().finally(() => (this.#turning = null));
    return this.#turning;
  }

  async #groupAndSlice(): Promise<void> {
    await this.#group();
    await this.#slice();
  }

  /** Goes on with the large work. What is ready is done at once: nothing has changed since it was. */
  async #slice(): Promise<void> {
    const { clock } = this.#deps;
    const piece = this.#row.large;
    if (piece?.work.prepare === undefined) return;
    if (!(await this.#isReady())) return this.#dropLarge(piece, 'store');
    const until = clock() + sliceMs;
    try {
      this.#steps ??= piece.work.prepare();
      for (let step = this.#steps.next(); step.done !== true; step = this.#steps.next()) {
        if (step.value instanceof Promise) await step.value;
        if (clock() >= until) return;
      }
    } catch (error) {
      return this.#dropLarge(piece, this.#blame(error));
    }
    this.#steps = null;
    this.#row.ready();
    await this.#group(1);
  }

  #dropLarge(piece: Piece, why: Failure): void {
    this.#steps?.return();
    this.#steps = null;
    this.#fail([piece], why);
  }

  async #group(most = lookedUp.pieces): Promise<void> {
    if (this.#row.small.length === 0) return;
    if (!(await this.#isReady())) return this.#fail(this.#row.small, 'store');
    const pieces = await this.#lookUp(this.#first(most));
    const answers = this.#judge(pieces);
    if (answers === null) return;
    const group = this.#row.done(answers.length);
    if (!(await this.#commit())) {
      for (const { work } of group) this.#tell(() => work.failed('store'));
      return;
    }
    this.#tell(this.#deps.announce);
    for (const answer of answers) if (answer !== null) this.#tell(answer);
  }

  /** Of the row, as many as are looked up for one group. */
  #first(most: number): readonly Piece[] {
    let bytes = 0;
    let count = 0;
    for (const piece of this.#row.small) {
      if (count >= most || (count > 0 && bytes + piece.bytes > lookedUp.bytes)) break;
      bytes += piece.bytes;
      count++;
    }
    return this.#row.small.slice(0, count);
  }

  /** Those for which it could be done; the others are out of the row. */
  async #lookUp(pieces: readonly Piece[]): Promise<readonly Piece[]> {
    const failures = new Map<Piece, Failure>();
    const awaited: Promise<void>[] = [];
    for (const piece of pieces) {
      const fail = (error: unknown): void => void failures.set(piece, this.#blame(error));
      try {
        const found = piece.work.lookUp?.();
        if (found instanceof Promise) awaited.push(found.catch(fail));
      } catch (error) {
        fail(error);
      }
    }
    if (awaited.length > 0) await Promise.all(awaited);
    for (const [piece, why] of failures) this.#fail([piece], why);
    return failures.size === 0 ? pieces : pieces.filter((piece) => !failures.has(piece));
  }

  /** What the first of them answer, as many as there is time for; null: they are to be done again. */
  #judge(pieces: readonly Piece[]): readonly ((() => void) | null)[] | null {
    const { abandon, clock } = this.#deps;
    const until = clock() + groupMs;
    const answers: ((() => void) | null)[] = [];
    for (const piece of pieces) {
      try {
        answers.push(piece.work.run());
      } catch (error) {
        const why = this.#blame(error);
        // The others of the group are done again without it.
        abandon();
        this.#fail([piece], why);
        return null;
      }
      if (clock() >= until) break;
    }
    return answers;
  }

  async #isReady(): Promise<boolean> {
    try {
      return await this.#deps.ready();
    } catch (error) {
      this.#deps.onBug(error);
      return false;
    }
  }

  async #commit(): Promise<boolean> {
    try {
      return await this.#deps.commit();
    } catch (error) {
      this.#deps.onBug(error);
      return false;
    }
  }

  /** Takes them out of the row and tells them. */
  #fail(pieces: readonly Piece[], why: Failure): void {
    this.#row.drop(pieces);
    for (const { work } of pieces) this.#tell(() => work.failed(why));
  }

  /** That the store cannot be read is not the message's fault. */
  #blame(error: unknown): Failure {
    if (error instanceof StoreUnreadable) return 'store';
    this.#deps.onBug(error);
    return 'bug';
  }

  #tell(tell: () => void): void {
    try {
      tell();
    } catch (error) {
      this.#deps.onBug(error);
    }
  }
}
