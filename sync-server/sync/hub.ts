/**
 * The hub: every connection, every room and every subject of one server.
 *
 * Guarantees: parse → resolve → judge → store → author → broadcast → receipt, in that order, for whatever
 * changes the organisation, from wherever it comes; a right taken away acts before the next byte is sent.
 * Refuses: whatever a connection's subject may not do. No frame, however made, throws out of here.
 */

import type { WebSocket } from 'ws';
import type { Review } from '../../shared/permissions/review.ts';
import { systemSubject, type Subject } from '../../shared/permissions/subject.ts';
import { closeCodes, type CloseCode } from '../../shared/protocol/close-codes.ts';
import type { Me } from '../../shared/protocol/me.ts';
import { createSaveId, type Random } from '../../shared/schema/ids.ts';
import { limits } from '../../shared/schema/limits.ts';
import type { OrganisationView } from '../../shared/schema/organisation.ts';
import { perRoom, type Room } from '../../shared/schema/rooms.ts';
import type { Knowledge } from '../access/knowledge.ts';
import type { RequestPlace } from '../access/network-position.ts';
import { describeDamage, StoreReadOnly } from '../store/damage.ts';
import { andThen } from '../store/soon.ts';
import type { Store } from '../store/store.ts';
import { Authority } from './authority.ts';
import { Connection } from './connection.ts';
import { createInbox } from './inbox.ts';
import type { Log } from '../log.ts';
import { createMarks } from './marks.ts';
import { describeMe } from './describe-me.ts';
import { createOutlet } from './outlet.ts';
import type { RecordLimits } from './record-quota.ts';
import { createConnectionRights } from './connection-rights.ts';
import { takeChange, type ChangeInput } from './take-change.ts';
import type { Who } from './who.ts';
import { WorkQueue } from './work-queue.ts';

export type { ChangeInput } from './take-change.ts';
export type { Who } from './who.ts';

export interface HubDeps {
  readonly store: Store;
  /** ms since 1970. */
  readonly now: () => number;
  readonly random: Random;
  readonly log: Log;
  /** Milliseconds of this process, by which work is cut in groups and slices. */
  readonly clock?: () => number;
  /** Lower ones for tests (see record-quota.ts). */
  readonly recordLimits?: RecordLimits | undefined;
}

/** The change is not in effect: the store could not write. */
export class StoreFailed extends Error {
  constructor() {
    super('the store could not write');
    this.name = 'StoreFailed';
  }
}

export interface HubState {
  readonly rooms: Readonly<Record<Room, 'served' | 'not-served'>>;
  readonly writes: 'taken' | 'failing' | 'refused';
  /** Writes there ever were to each room. */
  readonly versions: Readonly<Record<Room, number>>;
  /** Sockets, and how many people have one. */
  readonly connections: number;
  readonly people: number;
}

export interface Hub {
  readonly organisation: OrganisationView;
  /** null: no such user. Kept current; ask again rather than keep it. */
  subject(userId: string, place: RequestPlace | null): Subject | null;
  me(userId: string, place: RequestPlace): Me | null;
  /** What is told in `me` beside rights is different now. */
  tellAll(): void;
  /** What can be told of anybody's rights. */
  knowledge(): Knowledge;
  /** Which rooms are served, and whether changes are taken. */
  state(): HubState;
  /** After the upgrade was authorized. `room` null: `/sync`; else plain y-websocket in that room. */
  connect(socket: WebSocket, who: Who, room: Room | null): void;
  /** A change by the server itself or over HTTP, through the same path as every other. Rejects only when it could not be stored (`StoreFailed`) or nothing is (`StoreReadOnly`). */
  change(input: ChangeInput): Promise<Review>;
  /** Closes the session's sockets. */
  endSession(sessionId: string, code: CloseCode): void;
  /** Called when a user may no longer be signed in (somewhere); the sockets concerned are closed already. */
  onSignInRefused(listener: (userId: string) => void): void;
  /** Takes nothing in any more, finishes what was taken in, and closes every socket. */
  stop(): Promise<void>;
  /** When what was brought over HTTP is done too. */
  drained(): Promise<void>;
}

/** Writes after which a room's stored segments are joined. */
const manySegments = 2_000;
const compactEveryMs = 60_000;
/** Some hundred rows each time. */
const checkEveryMs = 500;

export async function createHub(deps: HubDeps): Promise<Hub> {
  const { store, now, log } = deps;
  const newEpoch = (): Promise<void> => store.meta.set('epoch', createSaveId(deps.random));
  if (store.damage().length === 0 && store.meta.get('epoch') === null) await newEpoch();
  const authority = await Authority.open({ store, now, log });
  if (!authority.isReadOnly) await authority.documents.reclaim(newEpoch);
  const { organisation, subjects } = authority;
  const connections = new Set<Connection>();
  const meOf = (userId: string, place: RequestPlace): Me | null =>
    describeMe({ organisation, subjects, meta: store.meta, now }, userId, place);
  const outlet = createOutlet({ authority, connections, now, log });
  const rights = createConnectionRights({
    subjects,
    organisation,
    connections,
    meOf,
    leave: (connection, room) => outlet.leave(connection, room),
    knowledge: () => authority.knowledge,
    now,
  });
  const queue = new WorkQueue({
    ready: () => !authority.failing || authority.recover(),
    commit: () =>
      andThen(authority.commit(), (ok) => {
        if (!ok) inbox.forgetGroup();
        return ok;
      }),
    abandon() {
      authority.abandon();
      inbox.forgetGroup();
    },
    announce() {
      inbox.settleGroup();
      rights.review();
      outlet.broadcast();
    },
    onBug: (error) =>
      log.error(
        { error: error instanceof Error ? (error.stack ?? error.message) : String(error) },
        'a bug; what caused it was left out',
      ),
    clock: deps.clock ?? (() => performance.now()),
  });
  const marks = await createMarks({
    meta: store.meta,
    random: deps.random,
    connections,
    versionOf: (room) => authority.document(room)?.version ?? null,
  });
  const inbox = createInbox({
    marks,
    authority,
    connections,
    queue,
    outlet,
    rights,
    now,
    log,
    recordLimits: deps.recordLimits,
    newEpoch() {
      newEpoch().catch(failed);
    },
  });

  function failed(error: unknown): void {
    log.error({ error: String(error) }, 'a regular task failed; it is tried again');
  }
  // Nobody is there to catch what a timer throws: it would end the process.
  const every = (ms: number, work: () => Promise<void> | void): NodeJS.Timeout =>
    setInterval(() => void Promise.resolve().then(work).catch(failed), ms).unref();
  const compact = async (segments: number): Promise<void> => {
    if (!authority.isReadOnly) await authority.documents.compact(segments);
  };
  const timers = [
    every(30_000, () => connections.forEach((connection) => connection.ping())),
    every(2_000, () => connections.forEach((connection) => connection.watchBacklog())),
    // y-websocket takes 30 s without a message for a dead connection, and an entry not renewed for gone.
    every(15_000, () => outlet.renewPresence()),
    every(500, () => rights.review()),
    every(1_000, () => marks.tell()),
    every(compactEveryMs, () => compact(manySegments)),
    every(checkEveryMs, async () => {
      if (!authority.isReadOnly) await store.check();
      tellDamage();
    }),
  ];
  await compact(2);
  const writes = (): HubState['writes'] => (authority.isReadOnly ? 'refused' : authority.failing ? 'failing' : 'taken');
  let toldDamage = 0;
  /** To the log, and to every device, which keeps what it saves to itself. */
  function tellDamage(): void {
    const damage = store.damage();
    for (const found of damage.slice(toldDamage)) log.error({ part: found.part }, `damaged: ${describeDamage(found)}`);
    if (toldDamage === 0 && damage.length > 0) {
      log.error({}, 'the store is damaged: what is there is served, and nothing is written until it is recovered');
      for (const connection of connections) inbox.tellServer(connection);
    }
    toldDamage = damage.length;
  }
  tellDamage();
  const served = (room: Room): 'served' | 'not-served' => (authority.document(room) === null ? 'not-served' : 'served');

  return {
    organisation,
    subject: (userId, place) => subjects.of(userId, place),
    me: meOf,
    knowledge: () => authority.knowledge,
    state: () => ({
      rooms: perRoom(served),
      writes: writes(),
      versions: perRoom((room) => authority.documents.versionOf(room)),
      connections: connections.size,
      people: new Set([...connections].map(({ who }) => who.userId)).size,
    }),

    connect(socket, who, room) {
      const connection = new Connection(socket, who, room, now);
      // ws closes the socket itself after an error; the error is not news for anybody else.
      socket.on('error', (error) => log.info({ user: who.userId, error: error.message }, 'a socket failed'));
      socket.on('close', () => {
        connection.gone();
        connections.delete(connection);
        outlet.forget(connection);
      });
      const ofUser = [...connections].filter((other) => other.who.userId === who.userId);
      if (ofUser.length >= limits.connectionsPerUser)
        return connection.close(closeCodes.tooMany, 'too many connections');
      connections.add(connection);
      if (!rights.check(connection)) return;
      socket.on('message', (data, isBinary) => inbox.receive(connection, data, isBinary));
      if (room === null)
        setTimeout(() => connection.greeted || connection.close(closeCodes.badMessage, 'no hello'), 10_000).unref();
    },

    change(input) {
      if (authority.isReadOnly) return Promise.reject(new StoreReadOnly());
      return new Promise((resolve, reject) => {
        queue.add(input.actor?.userId ?? 'the server', input.changes.length * 64, {
          run() {
            const actor = input.actor === null ? systemSubject : subjects.of(input.actor.userId, input.actor.place);
            const review = takeChange(authority, input, actor);
            return () => resolve(review);
          },
          failed: () => reject(new StoreFailed()),
        });
      });
    },

    endSession(sessionId, code) {
      for (const connection of connections) {
        if (connection.who.sessionId === sessionId) connection.close(code, 'the session ended');
      }
    },

    tellAll() {
      subjects.forget();
      rights.review();
    },

    onSignInRefused: (listener) => rights.onSignInRefused(listener),

    async stop() {
      for (const timer of timers) clearInterval(timer);
      inbox.close();
      await queue.drain();
      marks.tell();
      await compact(2);
      for (const connection of connections) connection.close(closeCodes.tryLater, 'the server stops');
    },

    drained: () => queue.drain(),
  };
}
