/**
 * Work in order of arrival, done in groups: each group is judged, made durable with one commit, and then
 * answered.
 *
 * Guarantees: what a piece of work answers is sent only after its group is durable, in order; a piece that
 * fails by a bug spoils nobody else's; a group ends after a few milliseconds, so that sockets are read;
 * large work is prepared in slices between the groups, one piece at a time, and then has a group of its own;
 * nobody stands in the row with more than a share of it: what he brings beyond it waits, in order, until
 * that is done, so that whoever brings much waits for himself.
 * Refuses: nothing; when the store fails, every piece of the group is told so.
 */

import { StoreUnreadable } from '../store/damage.ts';

import type { Steps } from '../../shared/schema/steps.ts';

export interface Work {
  /** Large work: what can be done before its turn, between other work. `run` follows the last step at once. */
  readonly prepare?: (() => Steps<void>) | undefined;
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

/** One's share of the row: so many pieces, of so many bytes together; one piece in any case. */
const share = { pieces: 64, bytes: 64 * 1024 };

/** How long a group is gathered before it is committed, when there is that much to do. */
const groupMs = 8;

/** How long large work is prepared at a time. */
const sliceMs = 8;

export class WorkQueue {
  readonly #deps: WorkQueueDeps;
  #queue: Piece[] = [];
  /** Of these the first is being prepared. */
  readonly #large: Piece[] = [];
  #steps: Steps<void> | null = null;
  readonly #people = new Map<string, Person>();
  #scheduled = false;

  constructor(deps: WorkQueueDeps) {
    this.#deps = deps;
  }

  /** `by`: whose share it takes; `bytes`: how much of it. */
  add(by: string, bytes: number, work: Work): void {
    let person = this.#people.get(by);
    if (person === undefined)
      this.#people.set(by, (person = { by, pieces: 0, bytes: 0, hasLarge: false, waiting: [], next: 0 }));
    const piece = { person, bytes, work };
    if (person.waiting.length > 0 || !fits(piece)) person.waiting.push(piece);
    else this.#stand(piece);
    this.#schedule();
  }

  /** Does everything now. */
  drain(): void {
    while (this.#queue.length > 0 || this.#large.length > 0) {
      this.#group();
      this.#slice();
    }
  }

  #schedule(): void {
    if (this.#scheduled || (this.#queue.length === 0 && this.#large.length === 0)) return;
    this.#scheduled = true;
    // After everything that can be read now was read: the group is as large as the moment.
    setImmediate(() => {
      this.#scheduled = false;
      this.#group();
      this.#slice();
      this.#schedule();
    });
  }

  #stand(piece: Piece): void {
    piece.person.pieces++;
    piece.person.bytes += piece.bytes;
    piece.person.hasLarge ||= piece.work.prepare !== undefined;
    (piece.work.prepare === undefined ? this.#queue : this.#large).push(piece);
  }

  /** They are out of the row: what waited behind them stands in it now, last. */
  #left(pieces: readonly Piece[]): void {
    for (const { person, bytes, work } of pieces) {
      if (work.prepare !== undefined) person.hasLarge = false;
      person.pieces--;
      person.bytes -= bytes;
    }
    for (const { person } of pieces) {
      for (let piece = person.waiting[person.next]; piece !== undefined && fits(piece);) {
        this.#stand(piece);
        piece = person.waiting[++person.next];
      }
      if (person.next * 2 > person.waiting.length) {
        person.waiting.splice(0, person.next);
        person.next = 0;
      }
      if (person.pieces === 0) this.#people.delete(person.by);
    }
  }

  /** Goes on with the large work. What is ready is done at once: nothing has changed since it was. */
  #slice(): void {
    const { ready, onBug, clock } = this.#deps;
    const piece = this.#large[0];
    if (piece?.work.prepare === undefined) return;
    if (!ready()) return this.#dropLarge(piece, 'store');
    const until = clock() + sliceMs;
    try {
      this.#steps ??= piece.work.prepare();
      while (this.#steps.next().done !== true) if (clock() >= until) return;
    } catch (error) {
      onBug(error);
      return this.#dropLarge(piece, 'bug');
    }
    this.#steps = null;
    this.#large.shift();
    this.#queue.unshift(piece);
    this.#group(1);
  }

  #dropLarge(piece: Piece, why: 'store' | 'bug'): void {
    this.#steps?.return();
    this.#steps = null;
    this.#large.shift();
    this.#left([piece]);
    piece.work.failed(why);
  }

  #group(most = Number.POSITIVE_INFINITY): void {
    const { ready, commit, abandon, announce, onBug, clock } = this.#deps;
    if (this.#queue.length === 0) return;
    if (!ready()) {
      const failed = this.#queue;
      this.#queue = [];
      this.#left(failed);
      for (const { work } of failed) work.failed('store');
      return;
    }
    const until = clock() + groupMs;
    const answers: (() => void)[] = [];
    let done = 0;
    for (const piece of this.#queue) {
      done++;
      try {
        const answer = piece.work.run();
        if (answer !== null) answers.push(answer);
      } catch (error) {
        // What cannot be read is no fault of the message.
        const isBug = !(error instanceof StoreUnreadable);
        if (isBug) onBug(error);
        // The others of the group are done again without it.
        abandon();
        this.#queue.splice(done - 1, 1);
        this.#left([piece]);
        piece.work.failed(isBug ? 'bug' : 'store');
        return;
      }
      if (done >= most || clock() >= until) break;
    }
    const group = this.#queue.slice(0, done);
    this.#queue = this.#queue.slice(done);
    this.#left(group);
    if (!commit()) {
      for (const { work } of group) work.failed('store');
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

interface Piece {
  readonly person: Person;
  readonly bytes: number;
  readonly work: Work;
}

/** Somebody who has work in the row. */
interface Person {
  readonly by: string;
  pieces: number;
  bytes: number;
  /** One of his pieces is large: it is alone, so that his work is done in order. */
  hasLarge: boolean;
  /** What is beyond his share, from `next` on. */
  readonly waiting: Piece[];
  next: number;
}

function fits({ person, bytes, work }: Piece): boolean {
  if (person.pieces === 0) return true;
  if (person.hasLarge || work.prepare !== undefined) return false;
  return person.pieces < share.pieces && person.bytes + bytes <= share.bytes;
}
