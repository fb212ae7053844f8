/**
 * The row of work: who brought what, in order of arrival.
 *
 * Guarantees: nobody takes more than a share of the row: what somebody brings beyond it waits, in order, until
 * that is done, so that nobody else waits for them. Refuses nothing.
 */

import type { Work } from './work-queue.ts';

export interface Piece {
  readonly person: Person;
  readonly bytes: number;
  readonly work: Work;
}

/** Somebody who has work in the row. */
interface Person {
  readonly by: string;
  pieces: number;
  bytes: number;
  /** One of their pieces is large: it is alone, so that their work is done in order. */
  hasLarge: boolean;
  /** What is beyond their share, from `next` on. */
  readonly waiting: Piece[];
  next: number;
}

/** One person's share of the row: this many pieces, of this many bytes together; one piece in any case. */
const share = { pieces: 64, bytes: 64 * 1024 };

export class WorkRow {
  #small: Piece[] = [];
  readonly #large: Piece[] = [];
  readonly #people = new Map<string, Person>();

  /** `by`: whose share it takes; `bytes`: how much of it. */
  add(by: string, bytes: number, work: Work): void {
    let person = this.#people.get(by);
    if (person === undefined)
      this.#people.set(by, (person = { by, pieces: 0, bytes: 0, hasLarge: false, waiting: [], next: 0 }));
    const piece = { person, bytes, work };
    if (person.waiting.length > 0 || !fits(piece)) person.waiting.push(piece);
    else this.#stand(piece);
  }

  get isEmpty(): boolean {
    return this.#small.length === 0 && this.#large.length === 0;
  }

  /** What is not large, or is ready, in order. */
  get small(): readonly Piece[] {
    return this.#small;
  }

  /** The large piece whose turn it is to be prepared. */
  get large(): Piece | null {
    return this.#large[0] ?? null;
  }

  /** The large piece is prepared: it is first of all. */
  ready(): void {
    const piece = this.#large.shift();
    if (piece !== undefined) this.#small.unshift(piece);
  }

  /** The first of the small ones are done. */
  done(count: number): readonly Piece[] {
    const pieces = this.#small.slice(0, count);
    this.#small = this.#small.slice(count);
    this.#left(pieces);
    return pieces;
  }

  /** They are done, wherever they stand. */
  drop(pieces: readonly Piece[]): void {
    const dropped = new Set(pieces);
    this.#small = this.#small.filter((piece) => !dropped.has(piece));
    if (this.large !== null && dropped.has(this.large)) this.#large.shift();
    this.#left(pieces);
  }

  #stand(piece: Piece): void {
    piece.person.pieces++;
    piece.person.bytes += piece.bytes;
    piece.person.hasLarge ||= piece.work.prepare !== undefined;
    (piece.work.prepare === undefined ? this.#small : this.#large).push(piece);
  }

  /** They have left the row: what waited behind them is in it now, at its end. */
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
}

function fits({ person, bytes, work }: Piece): boolean {
  if (person.pieces === 0) return true;
  if (person.hasLarge || work.prepare !== undefined) return false;
  return person.pieces < share.pieces && person.bytes + bytes <= share.bytes;
}
