/**
 * Whatever is to change something is put in the queue of work here: Saves of devices, updates of plain
 * clients.
 *
 * Guarantees: it is judged with the rights its user has when its turn comes, and answered only to those who
 * are still there; nobody has more than the limits allow recorded, refused or looked at. Refuses: floods; the
 * connection of a user from whom nothing more is taken is closed, however often they connect.
 */

import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { mayRead } from '../../shared/permissions/room-reading.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import { limits } from '../../shared/schema/limits.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { Authority } from './authority.ts';
import type { Connection, Membership } from './connection.ts';
import type { Corrections } from './corrections.ts';
import { receiptFrame } from './frames.ts';
import { createLargeSave, largeSaveBytes } from './large-save.ts';
import type { Outlet } from './outlet.ts';
import type { OwnKey, OwnStructs } from './own-structs.ts';
import { createQuota } from './quotas.ts';
import { receiptFor } from './receipt-for.ts';
import { createRecordQuota, type RecordLimits } from './record-quota.ts';
import type { SaveInput } from './take-save.ts';
import { createPlain } from './queued-plain.ts';
import { createSmallSave } from './queued-save.ts';
import type { Work, WorkQueue } from './work-queue.ts';

export interface Intake {
  save(connection: Connection, room: Room, update: Uint8Array): void;
  /** `answer`: to the server's state vector. */
  plain(connection: Connection, room: Room, membership: Membership, update: Uint8Array, answer: boolean): void;
  /** The work since the last commit counts. */
  settleGroup(): void;
  /** The work since the last commit does not count. */
  forgetGroup(): void;
}

export interface IntakeDeps {
  readonly authority: Authority;
  readonly queue: WorkQueue;
  readonly outlet: Outlet;
  readonly own: Readonly<Record<Room, OwnStructs>>;
  readonly corrections: Readonly<Record<Room, Corrections>>;
  readonly now: () => number;
  readonly recordLimits: RecordLimits | undefined;
  readonly bad: (connection: Connection, why: string) => void;
  readonly tooMany: (connection: Connection, what: string) => void;
}

export function createIntake(deps: IntakeDeps): Intake {
  const { authority, queue, outlet, own, corrections, now, bad, tooMany } = deps;
  const minute = { now, windowMs: 60_000 };
  const hour = { now, windowMs: 3_600_000 };
  const updates = createQuota({ ...minute, limit: limits.updatesPerMinute });
  const clocks = createQuota({ ...minute, limit: limits.clocksPerMinute });
  const unchanged = createQuota({ ...hour, limit: limits.refusedRegistersPerHour });
  const newClients = createQuota({ ...hour, limit: limits.newClientsPerHour });
  const refusals = createQuota({ ...hour, limit: limits.refusedChangesPerHour });
  const record = createRecordQuota(now, deps.recordLimits);
  /** Client ids whose structs were remembered in this group. */
  let touched: { readonly room: Room; readonly client: OwnKey }[] = [];

  /** Null: a user who may not be signed in any more is about to be told so, and gets no answer. */
  function subjectOf(connection: Connection): Subject | null {
    if (!connection.isOpen) return null;
    const subject = authority.subjects.of(connection.who.userId, connection.who.place);
    return subject?.signIn === 'ok' ? subject : null;
  }

  function work(
    connection: Connection,
    size: number,
    piece: Pick<Work, 'lookUp' | 'prepare'> & { readonly take: (subject: Subject) => (() => void) | null },
  ): void {
    if (!updates.spend(connection.who.userId, 1)) return tooMany(connection, 'updates');
    connection.took(size);
    let finished = false;
    const finish = (): void => {
      if (!finished) connection.processed(size);
      finished = true;
    };
    queue.add(connection.who.userId, size, {
      lookUp: piece.lookUp,
      prepare: piece.prepare,
      run() {
        const subject = subjectOf(connection);
        if (subject === null) return finish;
        const answer = piece.take(subject);
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
    const waiting = large ?? createSmallSave(input);
    work(connection, update.length, {
      lookUp: () => waiting.lookUp(),
      prepare: large === null ? undefined : () => large.prepare(() => subjectOf(connection)),
      take(subject) {
        const outcome = waiting.take(subject);
        if (outcome.kind === 'bad') return () => bad(connection, outcome.why);
        if (outcome.kind === 'too-costly') return () => tooMany(connection, 'refused changes');
        if (outcome.isNew) record.recorded(userId, update.length);
        return () => {
          outlet.tell(outcome.overwritten);
          // Rights are those after the group: some of them may have ended in it.
          const receipt = receiptFor(outcome.receipt, connection.readable);
          connection.send(receiptFrame(room, receipt, receipt === outcome.receipt ? outcome.text : null));
        };
      },
    });
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
    // A user who has used up the hour is not let in again by connecting again.
    if (!unchanged.spend(userId, 0) || !newClients.spend(userId, 0)) return tooMany(connection, 'refused changes');
    if (!record.hasRoom(userId)) return tooMany(connection, 'recorded bytes');
    const waiting = createPlain({ authority, own: own[room], room, userId, bytes: update });
    work(connection, update.length, {
      lookUp: () => waiting.lookUp(),
      take(subject) {
        if (!mayRead(subject, room)) return null;
        const complete = membership.complete || (answer && membership.joined);
        const outcome = waiting.take({
          who: connection.who,
          subject,
          // The deletes in an answer are all that there ever were; without knowing what the replica had, none
          // of them is news.
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
      },
    });
  }

  return {
    save,
    plain,
    settleGroup: () => void (touched = []),
    forgetGroup() {
      for (const { room, client } of touched) own[room].forget(client);
      touched = [];
    },
  };
}

function isNothing(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0;
}
