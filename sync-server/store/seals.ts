/**
 * What the file should hold: for each few hundred rows of each table how many they are and the sum of their
 * marks, and one chained hash of all of it for each commit.
 *
 * Guarantees: written in the transaction it is about; a row that is lost, changed or added by anything but
 * this store changes a sum, a lost commit changes the head. The last `remembered` heads stay, so that a mark
 * kept elsewhere that lags behind (high-water.ts) can be found among them.
 */

import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { markModulus } from './mark-of.ts';
import { numberOf, textOf } from './sqlite-row.ts';

export interface Head {
  /** Commits so far. */
  readonly seq: number;
  readonly hash: string;
  /** Of all sums. */
  readonly sum: number;
}

export interface Seal {
  readonly entries: number;
  readonly sum: number;
}

type Delta = { entries: number; bytes: number; sum: number };

export const rowsPerBucket = 256;
/** Heads kept in the file. */
export const remembered = 1_024;

export function bucketOf(n: number): number {
  return Math.floor(n / rowsPerBucket);
}

export function plus(a: number, b: number): number {
  return (a + b) % markModulus;
}

export class Seals {
  readonly #deltas = new Map<string, Map<number, Delta>>();
  readonly #upsert;
  readonly #dropEmpty;
  readonly #putHead;
  #head: Head;

  constructor(database: DatabaseSync, head: Head) {
    this.#head = head;
    this.#upsert = database.prepare(
      `INSERT INTO seal (part, bucket, entries, bytes, sum) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT DO UPDATE SET entries = entries + ?3, bytes = bytes + ?4, sum = (sum + ?5) % ${markModulus}`,
    );
    this.#dropEmpty = database.prepare('DELETE FROM seal WHERE part = ? AND bucket = ? AND entries = 0 AND sum = 0');
    this.#putHead = database.prepare('INSERT OR REPLACE INTO head (slot, seq, hash, sum) VALUES (?, ?, ?, ?)');
  }

  get head(): Head {
    return this.#head;
  }

  add(part: string, n: number, mark: number, bytes: number): void {
    this.#change(part, n, 1, mark, bytes);
  }

  remove(part: string, n: number, mark: number, bytes: number): void {
    this.#change(part, n, -1, markModulus - mark, -bytes);
  }

  /** Within the transaction, after its last row. The head it leaves, which counts once it is `settled`. */
  flush(): Head {
    if (this.#deltas.size === 0) return this.#head;
    let { sum } = this.#head;
    for (const [part, buckets] of this.#deltas) {
      for (const [bucket, delta] of buckets) {
        this.#upsert.run(part, bucket, delta.entries, delta.bytes, delta.sum);
        if (delta.entries < 0) this.#dropEmpty.run(part, bucket);
        sum = plus(sum, delta.sum);
      }
    }
    const seq = this.#head.seq + 1;
    const next = { seq, sum, hash: hashOf(this.#head.hash, seq, sum) };
    this.#putHead.run(seq % remembered, seq, next.hash, sum);
    return next;
  }

  settled(head: Head): void {
    this.#head = head;
    this.#deltas.clear();
  }

  /** The transaction did not take place, or it is not known whether it did: the file's head counts. */
  discard(head: Head): void {
    this.#head = head;
    this.#deltas.clear();
  }

  #change(part: string, n: number, entries: number, sum: number, bytes: number): void {
    let buckets = this.#deltas.get(part);
    if (buckets === undefined) this.#deltas.set(part, (buckets = new Map()));
    const bucket = bucketOf(n);
    let delta = buckets.get(bucket);
    if (delta === undefined) buckets.set(bucket, (delta = { entries: 0, bytes: 0, sum: 0 }));
    delta.entries += entries;
    delta.bytes += bytes;
    delta.sum = plus(delta.sum, sum);
  }
}

export function hashOf(previous: string, seq: number, sum: number): string {
  return hash('sha256', `${previous} ${seq} ${sum}`, 'hex').slice(0, 32);
}

/** The newest head in the file; null: there is none, or it does not follow from the one before it. */
export function readHead(database: DatabaseSync): Head | null {
  const [last, before] = database
    .prepare('SELECT seq, hash, sum FROM head ORDER BY seq DESC LIMIT 2')
    .all()
    .map(toHead);
  if (last === undefined) return null;
  if (last.seq === 0) return last;
  return before?.seq === last.seq - 1 && hashOf(before.hash, last.seq, last.sum) === last.hash ? last : null;
}

/** The hash of that commit, if the file remembers it. */
export function findHash(database: DatabaseSync, seq: number): string | null {
  const row = database.prepare('SELECT hash FROM head WHERE slot = ? AND seq = ?').get(seq % remembered, seq);
  return row === undefined ? null : textOf(row, 'hash');
}

function toHead(row: Readonly<Record<string, unknown>>): Head {
  return { seq: numberOf(row, 'seq'), hash: textOf(row, 'hash'), sum: numberOf(row, 'sum') };
}
