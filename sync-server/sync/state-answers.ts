/**
 * Answers to state vectors (SyncStep1): what a replica lacks, and first what the server knows of it.
 *
 * Guarantees: a replica is answered for exactly what it says it holds, and is in the room from then on; one
 * answer on its way at a time and one a second at most, for each connection and room.
 * Refuses: rooms that may not be read (no answer); replicas of another history, each for itself, unless a mark
 * proves that it is this server that went back; floods of documents.
 */

import { correctionClientId, serverClientId } from '../../shared/document/wire.ts';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import type { Mark } from '../../shared/protocol/mark.ts';
import { limits } from '../../shared/schema/limits.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { ClientState } from '../store/store.ts';
import type { Authority } from './authority.ts';
import type { Connection, Membership } from './connection.ts';
import type { Corrections } from './corrections.ts';
import { controlFrame, stateFrame, updateFrame } from './frames.ts';
import type { Log } from '../log.ts';
import { ofClients } from './look-up.ts';
import type { Marks } from './marks.ts';
import type { Outlet } from './outlet.ts';
import type { OwnStructs } from './own-structs.ts';
import { createQuota } from './quotas.ts';

export interface StateAnswers {
  ask(connection: Connection, room: Room, membership: Membership, holds: ReadonlyMap<number, number>): void;
  /** What a device shows at its first word: whether it proves that this server once was further. */
  recall(connection: Connection, marks: readonly Mark[]): boolean;
}

export interface StateAnswersDeps {
  readonly authority: Authority;
  readonly connections: ReadonlySet<Connection>;
  readonly outlet: Outlet;
  readonly own: Readonly<Record<Room, OwnStructs>>;
  readonly corrections: Readonly<Record<Room, Corrections>>;
  readonly now: () => number;
  readonly log: Log;
  readonly marks: Marks;
  /** Makes every device forget its copies: they are of another history. */
  readonly newEpoch: () => void;
  readonly tooMany: (connection: Connection, what: string) => void;
}

const answerEveryMs = 1_000;

export function createStateAnswers(deps: StateAnswersDeps): StateAnswers {
  const { authority, connections, outlet, own, now, log } = deps;
  const structsSent = createQuota({ now, windowMs: 60_000, limit: limits.structsSentPerMinute });

  /** SyncStep1: the client says what it has, and is answered with what it lacks. */
  function ask(connection: Connection, room: Room, membership: Membership, holds: ReadonlyMap<number, number>): void {
    const document = authority.document(room);
    if (document === null || !connection.readable.has(room)) return;
    const from = holds.get(serverClientId) ?? 0;
    const isOfBefore = from > 0 && from < authority.documents.reclaimedAt(room);
    if (from > document.version || isOfBefore) return ofAnotherHistory(connection, room);
    if (!structsSent.spend(connection.who.userId, document.version - from))
      return deps.tooMany(connection, 'documents');
    deps.corrections[room].heard(connection.who.userId, holds.get(correctionClientId) ?? 0);
    membership.asked = from;
    if (membership.seenVersion === null) {
      membership.seenVersion = from;
      const named = connection.room === null ? [] : ofClients(holds.keys());
      if (named.length > 0) return introduce(connection, room, membership, named);
      connection.send(stateFrame(connection.channel(room), document.version, new Map()));
    }
    answer(connection, room, membership);
  }

  /** First of all: a plain client answers with what it has before it takes in what it lacks. */
  function introduce(connection: Connection, room: Room, membership: Membership, named: readonly number[]): void {
    membership.answering = true;
    Promise.resolve(authority.store.findClients(room, named)).then(
      (clients) => {
        membership.answering = false;
        const document = authority.document(room);
        if (document === null || !connection.readable.has(room)) return;
        const processed = processedOf(connection, room, clients);
        connection.send(stateFrame(connection.channel(room), document.version, processed));
        answer(connection, room, membership);
      },
      (error: unknown) => {
        log.warn({ error: String(error) }, 'the client ids of a replica could not be looked up');
        connection.close(closeCodes.tryLater, 'connect again');
      },
    );
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
    const { version } = authority.document(room) ?? { version: 0 };
    if (connection.room === null)
      connection.send(controlFrame({ kind: 'marks', marks: [deps.marks.of(room, version)] }));
    outlet.tellWaiting(connection, room);
    outlet.presenceFor(connection, room);
  }

  /** Of the client ids the replica holds, the sender's own, if all of their structs are remembered. */
  function processedOf(
    connection: Connection,
    room: Room,
    clients: ReadonlyMap<number, ClientState>,
  ): Map<number, number> {
    const processed = new Map<number, number>();
    for (const [client, { userId, clock }] of clients)
      if (userId === connection.who.userId && own[room].knowsAll(client, clock)) processed.set(client, clock);
    return processed;
  }

  /**
   * The replica has writes that this server never made, or dropped, and nothing proves that it made them:
   * others need not be told.
   */
  function ofAnotherHistory(connection: Connection, room: Room): void {
    // What is missing here may be only there.
    if (authority.isReadOnly) return;
    if (connection.room !== null)
      return connection.close(
        closeCodes.badMessage,
        'this replica is of another history: start from an empty document',
      );
    log.warn({ user: connection.who.userId, room }, 'a device is of another history; it starts anew');
    connection.send(controlFrame({ kind: 'anew', room }));
    connection.close(closeCodes.tryLater, 'another history');
  }

  function recall(connection: Connection, shown: readonly Mark[]): boolean {
    // It is known what is missing, and devices may be the only ones that have it.
    if (authority.isReadOnly) return false;
    const wasFurther = shown.find((mark) => {
      const document = authority.document(mark.room);
      return document !== null && mark.version > document.version && deps.marks.isTrue(mark);
    });
    // The new epoch makes all marks of the old one worthless: this happens once for each restored copy.
    if (wasFurther === undefined) return false;
    log.warn(
      { user: connection.who.userId, room: wasFurther.room },
      'a device knows later versions of this server, which was restored from an older copy: every device starts anew',
    );
    deps.newEpoch();
    // Those who are connected may hold the other history too.
    for (const other of connections) if (other !== connection) other.close(closeCodes.tryLater, 'restored');
    return true;
  }

  return { ask, recall };
}
