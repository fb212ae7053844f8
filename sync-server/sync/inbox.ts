/**
 * What comes in: frames of clients, routed to what they ask for, or to the queue of work.
 *
 * Guarantees: every frame is answered, refused by name, or known to change nothing; the first bad one ends
 * its connection and nobody else's; no user takes more than the limits allow. Refuses: frames before hello,
 * rooms that may not be read (as if they were not there), floods.
 */

import type { RawData } from 'ws';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { limits } from '../../shared/schema/limits.ts';
import { perRoom, roomOfChannel, type Room } from '../../shared/schema/rooms.ts';
import type { Authority } from './authority.ts';
import { ByteReader } from './byte-reader.ts';
import type { Connection } from './connection.ts';
import { createCorrections } from './corrections.ts';
import { createGreeting, type Greeting } from './greeting.ts';
import { createIntake, type Intake } from './intake.ts';
import type { Log } from '../log.ts';
import type { Marks } from './marks.ts';
import type { Outlet } from './outlet.ts';
import { OwnStructs } from './own-structs.ts';
import { isSamePlace, readPlace } from './presence.ts';
import { createQuota } from './quotas.ts';
import type { RecordLimits } from './record-quota.ts';
import type { ConnectionRights } from './connection-rights.ts';
import { parseRoomMessage } from './room-message.ts';
import { createStateAnswers } from './state-answers.ts';
import type { WorkQueue } from './work-queue.ts';

export interface Inbox extends Pick<Greeting, 'tellServer'>, Pick<Intake, 'forgetGroup' | 'settleGroup'> {
  receive(connection: Connection, data: RawData, isBinary: boolean): void;
  /** From now on nothing is taken in: what comes is sent again to the next server. */
  close(): void;
}

export interface InboxDeps {
  readonly authority: Authority;
  readonly connections: ReadonlySet<Connection>;
  readonly queue: WorkQueue;
  readonly outlet: Outlet;
  readonly rights: ConnectionRights;
  readonly now: () => number;
  readonly log: Log;
  readonly marks: Marks;
  /** Makes every device forget its copies: they are of another history. */
  readonly newEpoch: () => void;
  readonly recordLimits?: RecordLimits | undefined;
}

/** Structs of plain clients remembered in each room, and of each user; a run of overwritten ones counts once. */
const maxOwnStructs = { all: 500_000, ofUser: 100_000 };

export function createInbox(deps: InboxDeps): Inbox {
  const { outlet, now, log } = deps;
  const minute = { now, windowMs: 60_000 };
  const bytes = createQuota({ ...minute, limit: limits.bytesPerMinute });
  const presence = createQuota({ ...minute, limit: limits.presencePerMinute });
  const own = perRoom(() => new OwnStructs(maxOwnStructs));
  const corrections = perRoom(() => createCorrections(now));
  const answers = createStateAnswers({ ...deps, own, corrections, tooMany });
  const greeting = createGreeting({ ...deps, answers, bad });
  const intake = createIntake({ ...deps, recordLimits: deps.recordLimits, own, corrections, bad, tooMany });
  let isClosed = false;

  function bad(connection: Connection, why: string): void {
    log.warn(
      { user: connection.who.userId, address: connection.who.place.address, why },
      'a message was not understood',
    );
    connection.close(closeCodes.badMessage, why);
  }

  function tooMany(connection: Connection, what: string): void {
    log.warn({ user: connection.who.userId, address: connection.who.place.address, what }, 'too much at once');
    connection.close(closeCodes.tooMany, what);
  }

  function route(connection: Connection, frame: Uint8Array): void {
    if (connection.room !== null) return inRoom(connection, connection.room, frame, 0);
    const reader = new ByteReader(frame);
    const channel = reader.varUint();
    if (channel === 0 || !connection.greeted)
      return connection.greeted ? bad(connection, 'control') : greeting.greet(connection, frame);
    const room = roomOfChannel(channel);
    if (room === null || reader.failure !== null) return bad(connection, 'channel');
    inRoom(connection, room, frame, reader.position);
  }

  function inRoom(connection: Connection, room: Room, frame: Uint8Array, from: number): void {
    const membership = connection.memberships.get(room);
    const message = parseRoomMessage(frame, from);
    if (membership === undefined || message === null) return bad(connection, 'message');
    switch (message.kind) {
      case 'update':
        return connection.room === null
          ? intake.save(connection, room, message.bytes)
          : intake.plain(connection, room, membership, message.bytes, message.answer);
      case 'state':
        return answers.ask(connection, room, membership, message.state);
      case 'awareness': {
        const place = readPlace(message.bytes, room);
        if (place === 'malformed') return bad(connection, 'awareness');
        if (place === undefined || isSamePlace(place, membership.present.place)) return;
        // Each word of it goes to everybody in the room.
        if (!presence.spend(connection.who.userId, 1)) return tooMany(connection, 'presence');
        if (connection.readable.has(room)) outlet.moved(connection, room, place);
        return;
      }
      case 'query-awareness':
        if (!presence.spend(connection.who.userId, 1)) return tooMany(connection, 'presence');
        return connection.isIn(room) ? outlet.presenceFor(connection, room) : undefined;
    }
  }

  return {
    receive(connection, data, isBinary) {
      try {
        if (isClosed || !connection.isOpen) return;
        if (!isBinary) return bad(connection, 'text');
        const frame = toBytes(data);
        if (!bytes.spend(connection.who.userId, frame.length + limits.bytesPerMessage))
          return tooMany(connection, 'bytes');
        route(connection, frame);
      } catch (error) {
        log.error({ error: String(error) }, 'a bug; the message was left out');
        connection.close(closeCodes.badMessage, 'bug');
      }
    },
    tellServer: greeting.tellServer,
    settleGroup: intake.settleGroup,
    forgetGroup: intake.forgetGroup,
    close: () => void (isClosed = true),
  };
}

function toBytes(data: RawData): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Array.isArray(data) ? Buffer.concat(data) : data;
}
