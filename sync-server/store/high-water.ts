/**
 * The high-water mark: how far the store had come, in a file of its own beside the database, so that a
 * database that lost its end, or an older copy of it, is told from a whole one.
 *
 * Guarantees: the mark is never ahead of what is durable, so no crash makes a whole database look damaged; it
 * lags by at most `everyMs` (and the time of one write) and by `mostBehind` commits: what is lost together
 * with the process within that time is not noticed here. Two slots are written in turn: one torn write leaves
 * the other.
 */

import { hash } from 'node:crypto';
import {
  closeSync,
  constants,
  fdatasync,
  fdatasyncSync,
  fsyncSync,
  openSync,
  readSync,
  write,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Room } from '../../shared/schema/rooms.ts';
import { remembered } from './seals.ts';

export interface HighWaterMark {
  readonly seq: number;
  readonly hash: string;
  /** ms since 1970: when that commit was made. */
  readonly at: number;
  readonly versions: Readonly<Record<Room, number>>;
}

export interface HighWater {
  /** The mark found when it was opened; null: none, or none that can be read. */
  readonly found: HighWaterMark | null;
  /** A commit is durable. Throws if it is one too many that could not be marked. */
  note(mark: HighWaterMark): void;
  /** Writes now what was noted. */
  settle(): void;
  close(): void;
}

const everyMs = 200;
/** Fewer than are remembered in the database, with room for the slot that was torn. */
const mostBehind = remembered / 4;
const slotBytes = 512;

export function openHighWater(path: string): HighWater {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  const slots = [readSlot(file, 0), readSlot(file, 1)];
  const found = slots.reduce((a, b) => (a === null || (b !== null && b.seq > a.seq) ? b : a), null);
  let next = found !== null && slots[0] === found ? 1 : 0;
  let noted: HighWaterMark | null = null;
  let written = found?.seq ?? -1;
  let busy = false;
  let closed = false;
  let timer: NodeJS.Timeout | null = null;

  const slotFor = (mark: HighWaterMark): readonly [Uint8Array, number] => {
    const position = next * slotBytes;
    next = 1 - next;
    return [encode(mark), position];
  };

  function settle(): void {
    const mark = noted;
    if (mark === null || mark.seq === written) return;
    const [bytes, position] = slotFor(mark);
    writeSync(file, bytes, 0, bytes.length, position);
    fdatasyncSync(file);
    written = mark.seq;
  }

  /** In the background: nobody waits for it. */
  function writeBehind(): void {
    timer = null;
    const mark = noted;
    if (busy || closed || mark === null || mark.seq === written) return;
    busy = true;
    const [bytes, position] = slotFor(mark);
    const done = (error: Error | null): void => {
      busy = false;
      if (error === null) written = Math.max(written, mark.seq);
      if (closed) closeSync(file);
      // A write that fails is tried again, in the end by `note`, which says so.
      else if (noted !== mark || error !== null) timer ??= setTimeout(writeBehind, everyMs).unref();
    };
    write(file, bytes, 0, bytes.length, position, (error) => (error === null ? fdatasync(file, done) : done(error)));
  }

  return {
    found,
    note(mark) {
      noted = mark;
      if (mark.seq - written > mostBehind) settle();
      else if (!busy && timer === null) writeBehind();
    },
    settle,
    close() {
      if (timer !== null) clearTimeout(timer);
      closed = true;
      if (!busy) closeSync(file);
    },
  };
}

/** The first mark of a new database, durable before the database exists. */
export function beginHighWater(path: string, mark: HighWaterMark): void {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    const bytes = encode(mark);
    const both = Buffer.concat([bytes, bytes]);
    writeSync(file, both, 0, both.length, 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  syncFolder(dirname(path));
}

/** So that a file's name is durable too. Not every system lets a folder be opened. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, constants.O_RDONLY);
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // There it is durable with the file.
  }
}

function encode(mark: HighWaterMark): Uint8Array {
  const text = JSON.stringify(mark);
  const line = `${hash('sha256', text, 'hex').slice(0, 32)} ${text}`;
  if (line.length >= slotBytes) throw new Error('the mark does not fit');
  return Buffer.from(`${line.padEnd(slotBytes - 1)}\n`);
}

function readSlot(file: number, slot: number): HighWaterMark | null {
  const bytes = Buffer.alloc(slotBytes);
  const count = readSync(file, bytes, 0, slotBytes, slot * slotBytes);
  const line = bytes.toString('utf8', 0, count).trimEnd();
  const text = line.slice(33);
  if (hash('sha256', text, 'hex').slice(0, 32) !== line.slice(0, 32)) return null;
  // Its own hash says that it was written by `encode`.
  return JSON.parse(text) as HighWaterMark;
}
