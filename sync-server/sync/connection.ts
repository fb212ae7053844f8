/**
 * One socket: a device with all rooms as channels (`/sync`), or a plain y-websocket client in one room.
 *
 * Guarantees: nothing is sent to a closed or too slow peer; a peer that neither reads nor answers pings is
 * cut off; what a peer sends is taken no faster than it is processed.
 * Refuses: to interpret anything: that is the hub's.
 */

import type { WebSocket } from 'ws';
import type { CloseCode } from '../../shared/protocol/close-codes.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import { limits } from '../../shared/schema/limits.ts';
import { channelOf, rooms, type Room } from '../../shared/schema/rooms.ts';
import type { Channel } from './frames.ts';
import { createPresent, type Present } from './presence.ts';
import type { Who } from './who.ts';

/** Messages taken in and not processed, and their bytes, after which the socket is not read for a while. */
const maxWaiting = { messages: 128, bytes: 2 * 1024 * 1024 };

/** What a connection is in one room. */
export interface Membership {
  /** It asked for the document and was answered: it gets every update from then on. */
  joined: boolean;
  /** Plain clients: their answer to the server's state vector has come. */
  complete: boolean;
  /** Plain clients: the server's version they had when they connected; null: not said yet. */
  seenVersion: number | null;
  readonly present: Present;
  /** ms of the last answer to a state vector, and the one that waits to be answered. */
  answeredAt: number;
  answering: boolean;
  asked: number | null;
}

export class Connection {
  readonly who: Who;
  /** Null: all rooms, as channels. */
  readonly room: Room | null;
  readonly memberships: ReadonlyMap<Room, Membership>;
  greeted: boolean;
  /** Rooms that may be read now. */
  readable: ReadonlySet<Room> = new Set();
  /** What `readable` and `told` were derived from. */
  subject: Subject | null = null;
  user: object | undefined;
  /** The last `me`, without its time. */
  told = '';
  readonly #socket: WebSocket;
  readonly #now: () => number;
  #waiting = 0;
  #waitingBytes = 0;
  #isAlive = true;
  #backlogSince: number | null = null;
  #open = true;

  constructor(socket: WebSocket, who: Who, room: Room | null, now: () => number) {
    this.#socket = socket;
    this.who = who;
    this.room = room;
    this.greeted = room !== null;
    this.#now = now;
    this.memberships = new Map((room === null ? rooms : [room]).map((each) => [each, createMembership(who.userId)]));
    socket.on('pong', () => (this.#isAlive = true));
  }

  get isOpen(): boolean {
    return this.#open;
  }

  channel(room: Room): Channel {
    return this.room === null ? channelOf(room) : null;
  }

  /** Whether this connection is sent what happens in the room. */
  isIn(room: Room): boolean {
    return this.#open && this.readable.has(room) && this.memberships.get(room)?.joined === true;
  }

  send(frame: Uint8Array, sent?: () => void): void {
    if (!this.#open) return;
    this.#socket.send(frame, { binary: true }, () => sent?.());
    if (this.#socket.bufferedAmount > limits.backlogBytes) this.#cut();
  }

  close(code: CloseCode, reason: string): void {
    if (!this.#open) return;
    this.#open = false;
    this.#socket.close(code, reason);
    // A peer that does not answer the close is not waited for.
    setTimeout(() => this.#socket.terminate(), 2_000).unref();
  }

  /** The socket is gone. */
  gone(): void {
    this.#open = false;
  }

  /** A message of so many bytes was taken in. */
  took(bytes: number): void {
    this.#waiting++;
    this.#waitingBytes += bytes;
    const isMuch = this.#waiting >= maxWaiting.messages || this.#waitingBytes >= maxWaiting.bytes;
    if (isMuch && !this.#socket.isPaused) this.#socket.pause();
  }

  processed(bytes: number): void {
    this.#waiting--;
    this.#waitingBytes -= bytes;
    const isLittle = this.#waiting <= maxWaiting.messages / 2 && this.#waitingBytes <= maxWaiting.bytes / 2;
    if (isLittle && this.#socket.isPaused) this.#socket.resume();
  }

  /** Every few seconds: cuts off a peer that does not read. */
  watchBacklog(): void {
    if (this.#socket.bufferedAmount === 0) this.#backlogSince = null;
    else if (this.#backlogSince === null) this.#backlogSince = this.#now();
    else if (this.#now() - this.#backlogSince > limits.backlogMs) this.#cut();
  }

  /** Cuts off a peer that did not answer the last ping, and sends the next. */
  ping(): void {
    if (!this.#open) return;
    if (!this.#isAlive) return this.#cut();
    this.#isAlive = false;
    this.#socket.ping();
  }

  #cut(): void {
    this.#open = false;
    this.#socket.terminate();
  }
}

function createMembership(userId: string): Membership {
  return {
    joined: false,
    complete: false,
    seenVersion: null,
    present: createPresent(userId),
    answeredAt: Number.NEGATIVE_INFINITY,
    answering: false,
    asked: null,
  };
}
