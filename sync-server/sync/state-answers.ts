/**
 * Answers to state vectors (SyncStep1): what a replica lacks, and first what the server knows of it.
 *
 * Guarantees: a replica is answered for exactly what it says it holds, and is in the room from then on; one
 * answer on its way at a time and one a second at most, for each connection and room.
 * Refuses: rooms that may not be read (no answer); replicas of another history; floods of documents.
 */

import { serverClientId } from '../../shared/document/wire.ts';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { limits } from '../../shared/schema/limits.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { Authority } from './authority.ts';
import type { Connection, Membership } from './connection.ts';
import { stateFrame, updateFrame } from './frames.ts';
import type { Log } from './log.ts';
import type { Outlet } from './outlet.ts';
import type { OwnStructs } from './own-structs.ts';
import { createQuota } from './quotas.ts';

export interface StateAnswers {
  ask(connection: Connection, room: Room, membership: Membership, holds: ReadonlyMap<number, number>): void;
}

export interface StateAnswersDeps {
  readonly authority: Authority;
  readonly connections: ReadonlySet<Connection>;
  readonly outlet: Outlet;
  readonly own: Readonly<Record<Room, OwnStructs>>;
  readonly now: () => number;
  readonly log: Log;
  /** Makes every device forget its copies: they are of another history. */
  readonly newEpoch: () => void;
  readonly tooMany: (connection: Connection, what: string) => void;
}

const answerEveryMs = 1_000;

export function createStateAnswers(deps: StateAnswersDeps): StateAnswers {
  const { authority, connections, outlet, own, now, log } = deps;
  const structsSent = createQuota({ now, windowMs: 60_000, limit: limits.structsSentPerMinute });
  let epochRenewed = false;

  /** SyncStep1: the client says what it has, and is answered with what it lacks. */
  function ask(connection: Connection, room: Room, membership: Membership, holds: ReadonlyMap<number, number>): void {
    const document = authority.document(room);
    if (document === null || !connection.readable.has(room)) return;
    const from = holds.get(serverClientId) ?? 0;
    if (from > document.version) return ahead(connection);
    if (!structsSent.spend(connection.who.userId, document.version - from))
      return deps.tooMany(connection, 'documents');
    if (membership.seenVersion === null) {
      membership.seenVersion = from;
      const known = connection.room === null ? new Map<number, number>() : processedOf(connection, room, holds);
      // First: a plain client answers with what it has before it takes in what it lacks.
      connection.send(stateFrame(connection.channel(room), document.version, known));
    }
    membership.asked = from;
    answer(connection, room, membership);
  }

  /** One answer on its way at a time, and one a second at most. */
  function answer(connection: Connection, room: Room, membership: Membership): void {
    if (membership.asked === null || membership.answering || !connection.isOpen || !connection.readable.has(room))
      return;
    const wait = membership.answeredAt + answerEveryMs - now();
    membership.answering = true;
    const again = (): void => {
      membership.answering = false;
      answer(connection, room, membership);
    };
    // Clocks may jump back: never longer than the interval.
    if (wait > 0) return void setTimeout(again, Math.min(wait, answerEveryMs)).unref();
    const from = membership.asked;
    membership.asked = null;
    membership.answeredAt = now();
    const isNew = !membership.joined;
    membership.joined = true;
    connection.send(updateFrame(connection.channel(room), outlet.since(room, from), true), again);
    if (!isNew) return;
    outlet.tellWaiting(connection, room);
    outlet.presenceFor(connection, room);
  }

  /** Of the client ids the replica holds, the sender's own, if all of their structs are remembered. */
  function processedOf(connection: Connection, room: Room, holds: ReadonlyMap<number, number>): Map<number, number> {
    const processed = new Map<number, number>();
    for (const client of holds.keys()) {
      const known = client === serverClientId ? null : authority.findClient(room, client);
      if (known !== null && known.userId === connection.who.userId && own[room].knowsAll(client, known.clock))
        processed.set(client, known.clock);
    }
    return processed;
  }

  /** The replica has writes this server never made: the server was restored from an older copy. */
  function ahead(connection: Connection): void {
    if (connection.room !== null)
      return connection.close(
        closeCodes.badMessage,
        'this replica is of another history: start from an empty document',
      );
    if (!epochRenewed) {
      epochRenewed = true;
      log.warn(
        { user: connection.who.userId },
        'a device is ahead of this server, which was restored from an older copy: every device starts anew',
      );
      deps.newEpoch();
      // Those who are connected may hold the other history too.
      for (const other of connections) if (other !== connection) other.close(closeCodes.tryLater, 'restored');
    }
    connection.close(closeCodes.tryLater, 'restored');
  }

  return { ask };
}
