/**
 * What the server keeps, as an interface: the documents of the rooms, what changed them, who may sign in.
 *
 * Whatever a store may have to fetch from far away is a promise; what each Save needs may also be answered at
 * once (`Soon`), by a store that is near. What is small and asked for all the time (sessions, passwords,
 * facts) is read at once: a store that is far away holds it in memory, which it may, because nobody else
 * writes it.
 *
 * Guarantees: `commit` is all or nothing and durable when it is answered (it survives `kill -9` and
 * power loss); reads begun after that see it. One commit at a time is under way. What is written to sessions
 * and facts is read from then on, and durable when its promise is kept; if it is broken, nothing was written.
 * One process at a time holds a store: opening it in a second one throws `StoreLocked`. Every implementation
 * passes test/unit/store/contract.ts. Refuses: nothing is interpreted here; what is allowed was decided
 * before.
 */

import type { Change } from '../../shared/document/change.ts';
import type { Place } from '../../shared/permissions/restriction.ts';
import type { ActivityEvent } from '../../shared/protocol/activity-event.ts';
import type { OverwrittenReceipt, Receipt } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { PreparedActivity } from './prepare-activity.ts';
import type { Damage } from './damage.ts';
import type { Soon } from './soon.ts';

export interface Store {
  /** The room's document: segments in order, ending at `version` (see sync/document.ts). */
  loadRoom(room: Room): Promise<StoredRoom>;
  /** The clock after the last write stored. */
  versionOf(room: Room): Promise<number>;
  /** One transaction. Fails when it is not known to be durable; `versionOf` then says what is. */
  commit(batch: Batch): Soon<void>;
  /** Replaces the segments that end at or before `version` by one that says the same. */
  compactRoom(room: Room, version: number, segment: Uint8Array): Promise<void>;
  /** The receipt that was given for this Save, or null if it was never judged. */
  findReceipt(userId: string, room: Room, saveId: string): Soon<Receipt | null>;
  /** Who uses these Yjs client ids in this room, and the first clock of each not processed yet. */
  findClients(room: Room, clientIds: readonly number[]): Soon<ReadonlyMap<number, ClientState>>;
  /** Who wrote the structs of these clocks, and when: one for each; null: it is not known any more. */
  findAuthors(room: Room, clocks: readonly number[]): Soon<readonly (Author | null)[]>;
  /** What this user was not told yet about this room, oldest first. */
  noticesFor(userId: string, room: Room): Promise<readonly StoredNotice[]>;
  /** They were told. */
  dropNotices(ids: readonly string[]): Promise<void>;
  /** Newest first. */
  activity(filter: ActivityFilter): Promise<ActivityPage>;
  /** Records something by itself; false: it was recorded before (`userId` and `saveId` name it). */
  note(row: NewActivity): Promise<boolean>;

  /** What is damaged or missing, as far as it was found. While there is any nothing is written (`StoreReadOnly`). */
  damage(): readonly Damage[];
  /** Looks whether the next rows are what was written; true: that was the last of a round. */
  check(): Promise<boolean>;
  /** Writes something meaningless, to try. Fails when nothing can be written. */
  probe(at: number): Promise<void>;
  readonly upkeep: Upkeep;
  readonly credentials: Credentials;
  readonly factors: Factors;
  readonly sessions: StoredSessions;
  readonly meta: Meta;
  /** After what is under way. */
  close(): Promise<void>;
}

/** What keeps the store from growing for ever. Each call does a little, so that nobody waits for it. */
export interface Upkeep {
  /**
   * Removes the oldest activity: what is older than `before`, and what is beyond `bytes` in all. What
   * recognises a Save when it is sent again stays until it is older than `savesBefore`. True: there is more
   * to do.
   */
  prune(keep: { readonly before: number; readonly bytes: number; readonly savesBefore: number }): Promise<boolean>;
  /** Gives room that is free back to the disk. True: there is more. */
  reclaim(): Promise<boolean>;
  /** How much activity there is. */
  kept(): Promise<{ readonly rows: number; readonly bytes: number; readonly oldestAt: number | null }>;
  /** A whole copy in a new file, while everything goes on; answers its bytes. Throws if there is a file already. */
  backup(path: string): Promise<number>;
  /** Bytes on the disk. */
  size(): Promise<number>;
}

export interface StoredRoom {
  /** Where the segments end: before the version stored if what follows is damaged. */
  readonly version: number;
  readonly segments: readonly Uint8Array[];
}

export interface ClientState {
  readonly userId: string;
  readonly clock: number;
}

export interface Author {
  /** null: the server itself. */
  readonly userId: string | null;
  readonly sessionId: string | null;
  readonly at: number;
}

/** Somebody's acknowledged value was replaced unseen: kept until they were told. */
export interface StoredNotice {
  readonly id: string;
  readonly userId: string;
  /** The device that replaced it: may be another one of the same user. */
  readonly exceptSession: string | null;
  readonly receipt: OverwrittenReceipt;
}

/** What one group commit writes. */
export interface Batch {
  readonly segments: readonly {
    readonly room: Room;
    readonly from: number;
    readonly to: number;
    readonly bytes: Uint8Array;
  }[];
  readonly activity: readonly NewActivity[];
  readonly notices: readonly StoredNotice[];
  readonly clients: readonly ({ readonly room: Room; readonly clientId: number } & ClientState)[];
  readonly credentials: readonly { readonly userId: string; readonly hash: string; readonly setAt: number }[];
  readonly factors?: readonly FactorWrite[];
}

/** One judged change set: accepted or refused, with what it changed or tried to; or an event. */
export interface NewActivity extends Place {
  /** ms since 1970, server time. */
  readonly at: number;
  readonly userId: string | null;
  readonly sessionId: string | null;
  /** null: an event, which is in none. */
  readonly room: Room | null;
  /** null: not made by a Save (a plain client, the HTTP API, the server). Of an event: what its device calls it. */
  readonly saveId: string | null;
  /** ms since 1970 as the device said, which nothing is ordered by; none where no device said it. */
  readonly madeAt?: number | null;
  readonly event?: ActivityEvent | null;
  readonly outcome: 'accepted' | 'refused';
  /** The clocks written: [from, to); equal when nothing was. */
  readonly from: number;
  readonly to: number;
  /** With values before and after. */
  readonly changes: readonly Change[];
  /** Only for a Save: what is answered when it is sent again. */
  readonly receipt: Receipt | null;
  /** The long parts of it, if they were made beforehand. */
  readonly prepared?: PreparedActivity | null;
}

export interface Activity extends NewActivity {
  readonly seq: number;
}

/** Rows that are all of it; each part may be left out. */
export interface ActivityFilter {
  readonly saveId?: string;
  readonly recordId?: string;
  readonly userId?: string;
  /** All of these (activity-cells.ts); the rarest last. */
  readonly topics?: readonly string[];
  /** Of a change set; events have none. */
  readonly outcome?: NewActivity['outcome'];
  /** Change sets of these rooms, and events. */
  readonly rooms?: readonly Room[];
  /** ms since 1970: from, and before. */
  readonly since?: number;
  readonly until?: number;
  /** Only rows with a lower sequence number: the next page. */
  readonly before?: number;
  readonly limit: number;
}

export interface ActivityPage {
  readonly rows: readonly Activity[];
  /** `before` of the next page, which may be empty when much was looked through; null: there is no more. */
  readonly next: number | null;
}

/** Password hashes: in no document, in no message. Written only through `commit`. */
export interface Credentials {
  find(userId: string): { readonly hash: string; readonly setAt: number } | null;
}

/**
 * What proves who somebody is besides a password. In no document and in no message; what is secret of it is in
 * `body`, which only access/factors.ts reads.
 */
export interface Factor {
  readonly id: string;
  readonly userId: string;
  readonly kind: 'authenticator' | 'passkey' | 'recovery';
  /** What its owner calls it; empty where there is only one. */
  readonly name: string;
  readonly createdAt: number;
  readonly usedAt: number | null;
  readonly body: string;
}

export type FactorWrite =
  | { readonly kind: 'put'; readonly factor: Factor }
  | { readonly kind: 'remove'; readonly id: string };

export interface Factors {
  find(id: string): Factor | null;
  /** Oldest first. */
  ofUser(userId: string): readonly Factor[];
  /** All of it or nothing. */
  write(writes: readonly FactorWrite[]): Promise<void>;
}

export interface Session extends Place {
  /** The hash of what the cookie holds. */
  readonly id: string;
  readonly userId: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly expiresAt: number;
  readonly userAgent: string;
}

export interface StoredSessions {
  put(session: Session): Promise<void>;
  find(id: string): Session | null;
  touch(id: string, seen: Pick<Session, 'lastSeenAt' | 'expiresAt' | keyof Place>): Promise<void>;
  remove(id: string): Promise<void>;
  ofUser(userId: string): readonly Session[];
  /** Ends every session of the user but one; answers the ids ended. */
  removeOfUser(userId: string, exceptId: string | null): Promise<readonly string[]>;
  removeExpired(now: number): Promise<readonly string[]>;
  /** Whoever has a session. */
  userIds(): readonly string[];
}

/** Small facts about the organisation: its name, the epoch of its documents, the setup code's hash. */
export interface Meta {
  get(key: string): string | null;
  set(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Another process has this store open. */
export class StoreLocked extends Error {
  constructor(path: string) {
    super(`${path} is in use by another process`);
    this.name = 'StoreLocked';
  }
}
