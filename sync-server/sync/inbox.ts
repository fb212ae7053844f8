/**
 * What comes in: frames of clients, routed to what they ask for, or to the queue of work.
 *
 * Guarantees: every frame is answered, refused by name, or known to change nothing; the first bad one ends
 * its connection and nobody else's; no user takes more than the limits allow.
 * Refuses: frames before hello, other versions of the protocol, rooms that may not be read (as if they were
 * not there), floods.
 */

import type { RawData } from 'ws';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { protocolVersion } from '../../shared/protocol/messages.ts';
import { schemaVersion } from '../../shared/schema/fields.ts';
import { has, type Subject } from '../../shared/permissions/subject.ts';
import { limits } from '../../shared/schema/limits.ts';
import type { Steps } from '../../shared/schema/steps.ts';
import { perRoom, roomOfChannel, roomReadPermission, type Room } from '../../shared/schema/rooms.ts';
import type { Authority } from './authority.ts';
import { ByteReader } from './byte-reader.ts';
import type { Connection, Membership } from './connection.ts';
import { createCorrections } from './corrections.ts';
import { readHello } from './hello.ts';
import { controlFrame, receiptFrame } from './frames.ts';
import { createLargeSave, largeSaveBytes } from './large-save.ts';
import type { Log } from '../log.ts';
import type { Marks } from './marks.ts';
import type { Outlet } from './outlet.ts';
import { OwnStructs, type OwnKey } from './own-structs.ts';
import { isSamePlace, readPlace } from './presence.ts';
import { createQuota } from './quotas.ts';
import { createRecordQuota, type RecordLimits } from './record-quota.ts';
import type { ConnectionRights } from './connection-rights.ts';
import { parseRoomMessage } from './room-message.ts';
import { receiptFor } from './receipt-for.ts';
import { createStateAnswers } from './state-answers.ts';
import { takePlain } from './take-plain.ts';
import { takeSave, type SaveInput } from './take-save.ts';
import type { WorkQueue } from './work-queue.ts';

export interface Inbox {
  receive(connection: Connection, data: RawData, isBinary: boolean): void;
  /** Tells a device whether changes are taken. */
  tellServer(connection: Connection): void;
  /** The work since the last commit counts. */
  settleGroup(): void;
  /** The work since the last commit does not count. */
  forgetGroup(): void;
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
  const { authority, connections, queue, outlet, rights, now, log } = deps;
  const minute = { now, windowMs: 60_000 };
  const updates = createQuota({ ...minute, limit: limits.updatesPerMinute });
  const bytes = createQuota({ ...minute, limit: limits.bytesPerMinute });
  const unchanged = createQuota({ now, windowMs: 3_600_000, limit: limits.refusedRegistersPerHour });
  const newClients = createQuota({ now, windowMs: 3_600_000, limit: limits.newClientsPerHour });
  const clocks = createQuota({ ...minute, limit: limits.clocksPerMinute });
  const refusals = createQuota({ now, windowMs: 3_600_000, limit: limits.refusedChangesPerHour });
  const record = createRecordQuota(now, deps.recordLimits);
  const presence = createQuota({ ...minute, limit: limits.presencePerMinute });
  const own = perRoom(() => new OwnStructs(maxOwnStructs));
  const corrections = perRoom(() => createCorrections(now));
  /** Client ids whose structs were remembered in this group. */
  let touched: { readonly room: Room; readonly client: OwnKey }[] = [];
  const answers = createStateAnswers({
    authority,
    connections,
    outlet,
    own,
    corrections,
    now,
    log,
    marks: deps.marks,
    newEpoch: deps.newEpoch,
    tooMany,
  });

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

  function greet(connection: Connection, frame: Uint8Array): void {
    const hello = readHello(frame);
    if (hello === null) return bad(connection, 'hello');
    if (hello.protocol !== protocolVersion || hello.schema !== schemaVersion)
      return connection.close(closeCodes.upgradeRequired, 'other version');
    if (!rights.check(connection)) return;
    if (answers.recall(connection, hello.marks ?? [])) {
      // What it is told of itself names the epoch.
      connection.subject = null;
      if (!rights.check(connection)) return;
    }
    connection.greeted = true;
    // `check` made it, for this moment.
    connection.send(
      controlFrame({
        kind: 'hello',
        protocol: protocolVersion,
        schema: schemaVersion,
        me: { ...JSON.parse(connection.told), at: now() },
      }),
    );
    if (authority.isReadOnly) tellServer(connection);
  }

  function tellServer(connection: Connection): void {
    if (connection.room === null && connection.greeted)
      connection.send(controlFrame({ kind: 'server', writes: authority.isReadOnly ? 'refused' : 'taken' }));
  }

  function route(connection: Connection, frame: Uint8Array): void {
    if (connection.room !== null) return inRoom(connection, connection.room, frame, 0);
    const reader = new ByteReader(frame);
    const channel = reader.varUint();
    if (channel === 0 || !connection.greeted)
      return connection.greeted ? bad(connection, 'control') : greet(connection, frame);
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
          ? save(connection, room, message.bytes)
          : plain(connection, room, membership, message.bytes, message.answer);
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

  function isNothing(update: Uint8Array): boolean {
    return update.length === 2 && update[0] === 0 && update[1] === 0;
  }

  function save(connection: Connection, room: Room, update: Uint8Array): void {
    // What y-websocket answers when it has nothing.
    if (isNothing(update)) return;
    const { userId } = connection.who;
    if (!refusals.spend(userId, 0)) return tooMany(connection, 'refused changes');
    const input: SaveInput = {
      authority,
      who: connection.who,
      room,
      bytes: update,
      now,
      spendRefused: (changes) => refusals.spend(userId, changes),
      mayRecord: () => record.hasRoom(userId),
    };
    const large = update.length < largeSaveBytes ? null : createLargeSave(input);
    const take = (subject: Subject): (() => void) | null => {
      const outcome = large === null ? takeSave(input, subject) : large.take(subject);
      if (outcome.kind === 'bad') return () => bad(connection, outcome.why);
      if (outcome.kind === 'too-costly') return () => tooMany(connection, 'refused changes');
      if (outcome.isNew) record.recorded(userId, update.length);
      return () => {
        outlet.tell(outcome.overwritten);
        // Rights are those after the group: some of them may have ended in it.
        const receipt = receiptFor(outcome.receipt, connection.readable);
        connection.send(receiptFrame(room, receipt, receipt === outcome.receipt ? outcome.text : null));
      };
    };
    const prepare = large === null ? undefined : () => large.prepare(() => subjectOf(connection));
    work(connection, update.length, take, prepare);
  }

  function plain(
    connection: Connection,
    room: Room,
    membership: Membership,
    update: Uint8Array,
    answer: boolean,
  ): void {
    if (isNothing(update)) {
      membership.complete ||= answer && membership.joined;
      return;
    }
    const { userId } = connection.who;
    // Who has used up the hour is not taken on again by connecting again.
    if (!unchanged.spend(userId, 0) || !newClients.spend(userId, 0)) return tooMany(connection, 'refused changes');
    if (!record.hasRoom(userId)) return tooMany(connection, 'recorded bytes');
    work(connection, update.length, (subject) => {
      if (!has(subject, roomReadPermission[room])) return null;
      const complete = membership.complete || (answer && membership.joined);
      const outcome = takePlain(authority, {
        who: connection.who,
        subject,
        room,
        own: own[room],
        bytes: update,
        // Deletes in an answer are all there ever were; without knowing what the replica had, none is news.
        seenVersion: answer ? (membership.seenVersion ?? Number.POSITIVE_INFINITY) : null,
        complete,
        spend: (amount) => clocks.spend(userId, amount),
        corrections: corrections[room],
        spendClients: (count) => newClients.spend(userId, count),
        mayBeRefused: (count) => unchanged.fits(userId, count),
        spendRegisters: (count) => unchanged.spend(userId, count),
        now: now(),
      });
      if (outcome.kind === 'bad') return () => bad(connection, outcome.why);
      if (outcome.kind === 'too-costly') return () => tooMany(connection, 'clocks, clients or refused changes');
      if (outcome.kind === 'again') return () => connection.close(closeCodes.tryLater, 'connect again');
      if (outcome.kind === 'too-early') return null;
      membership.complete = complete;
      record.recorded(userId, update.length);
      for (const client of outcome.clientIds) touched.push({ room, client });
      return () => {
        outlet.tell(outcome.overwritten);
        if (outcome.correction !== null) outlet.correct(connection.who.sessionId, room, outcome.correction);
      };
    });
  }

  /** Null: who may not be signed in any more is about to be told so, and is answered nothing. */
  function subjectOf(connection: Connection): Subject | null {
    if (!connection.isOpen) return null;
    const subject = authority.subjects.of(connection.who.userId, connection.who.place);
    return subject?.signIn === 'ok' ? subject : null;
  }

  /** Puts a proposal in the queue; `run` judges it with the rights its user has when its turn comes. */
  function work(
    connection: Connection,
    size: number,
    run: (subject: Subject) => (() => void) | null,
    prepare?: () => Steps<void>,
  ): void {
    if (!updates.spend(connection.who.userId, 1)) return tooMany(connection, 'updates');
    connection.took(size);
    let finished = false;
    const finish = (): void => {
      if (!finished) connection.processed(size);
      finished = true;
    };
    queue.add(connection.who.userId, size, {
      prepare,
      run() {
        const subject = subjectOf(connection);
        if (subject === null) return finish;
        const answer = run(subject);
        return () => {
          finish();
          answer?.();
        };
      },
      failed(why) {
        finish();
        connection.close(
          why === 'store' ? closeCodes.tryLater : closeCodes.badMessage,
          why === 'store' ? 'the store cannot write' : 'bug',
        );
      },
    });
  }

  return {
    receive(connection, data, isBinary) {
      try {
        if (!connection.isOpen) return;
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
    tellServer,
    settleGroup: () => void (touched = []),
    forgetGroup() {
      for (const { room, client } of touched) own[room].forget(client);
      touched = [];
    },
  };
}

function toBytes(data: RawData): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Array.isArray(data) ? Buffer.concat(data) : data;
}
