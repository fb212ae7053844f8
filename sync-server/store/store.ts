/**
 * What the server keeps, as an interface: the documents of the rooms, what changed them, who may sign in.
 *
 * Guarantees: `commit` is all or nothing and durable when it returns (it survives `kill -9` and power
 * loss); reads see every commit that returned. One process at a time holds a store: opening it in a
 * second one throws `StoreLocked`. Every implementation passes test/unit/store/contract.ts.
 * Refuses: nothing is interpreted here; what is allowed was decided before.
 */

import type { Change } from '../../shared/document/change.ts';
import type { Place } from '../../shared/permissions/restriction.ts';
import type { OverwrittenReceipt, Receipt } from '../../shared/protocol/messages.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { PreparedActivity } from './prepare-activity.ts';
import type { Damage } from './damage.ts';

export interface Store {
  /** The room's document: segments in order, ending at `version` (see sync/document.ts). */
  loadRoom(room: Room): StoredRoom;
  /** The clock after the last write stored. */
  versionOf(room: Room): number;
  /** One transaction. Throws when it is not known to be durable; `versionOf` then says what is. */
  commit(batch: Batch): void;
  /** Replaces the segments that end at or before `version` by one that says the same. */
  compactRoom(room: Room, version: number, segment: Uint8Array): void;
  /** The receipt that was given for this Save, or null if it was never judged. */
  findReceipt(userId: string, room: Room, saveId: string): Receipt | null;
  /** Who uses this Yjs client id in this room, and the first clock not processed yet. */
  findClient(room: Room, clientId: number): ClientState | null;
  /** Who wrote the struct of this clock, and when. */
  findAuthor(room: Room, clock: number): Author | null;
  /** What this user was not told yet about this room, oldest first. */
  noticesFor(userId: string, room: Room): readonly Notice[];
  /** They were told. */
  dropNotices(ids: readonly string[]): void;
  /** Newest first. */
  activity(filter: ActivityFilter): readonly Activity[];

  /** What is damaged or missing, as far as it was found. While there is any nothing is written (`StoreReadOnly`). */
  damage(): readonly Damage[];
  /** Looks whether the next rows are what was written; true: that was the last of a round. */
  check(): boolean;
  /** Writes something that says nothing. Throws when nothing can be written. */
  probe(at: number): void;
  readonly upkeep: Upkeep;
  readonly credentials: Credentials;
  readonly sessions: Sessions;
  readonly meta: Meta;
  close(): void;
}

/** What keeps the store from growing for ever. Each call does a little, so that nobody waits for it. */
export interface Upkeep {
  /**
   * Removes the oldest activity: what is older than `before`, and what is beyond `bytes` in all. Of a Save stays
   * what recognises it when it is sent again, until it is older than `savesBefore`. True: there is more to do.
   */
  prune(keep: { readonly before: number; readonly bytes: number; readonly savesBefore: number }): boolean;
  /** Gives room that is free back to the disk. True: there is more. */
  reclaim(): boolean;
  /** How much activity there is. */
  kept(): { readonly rows: number; readonly bytes: number; readonly oldestAt: number | null };
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

/** Somebody's acknowledged value was replaced unseen: kept until he was told. */
export interface Notice {
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
  readonly notices: readonly Notice[];
  readonly clients: readonly ({ readonly room: Room; readonly clientId: number } & ClientState)[];
  readonly credentials: readonly { readonly userId: string; readonly hash: string; readonly setAt: number }[];
}

/** One judged change set: accepted or refused, with what it changed or tried to. */
export interface NewActivity extends Place {
  /** ms since 1970, server time. */
  readonly at: number;
  readonly userId: string | null;
  readonly sessionId: string | null;
  readonly room: Room;
  /** null: not made by a Save (a plain client, the HTTP API, the server). */
  readonly saveId: string | null;
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

export interface ActivityFilter {
  readonly recordId?: string;
  readonly userId?: string;
  /** Only rows with a lower sequence number: the next page. */
  readonly before?: number;
  readonly limit: number;
}

/** Password hashes: in no document, in no message. Written only through `commit`. */
export interface Credentials {
  find(userId: string): { readonly hash: string; readonly setAt: number } | null;
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

export interface Sessions {
  put(session: Session): void;
  find(id: string): Session | null;
  touch(id: string, seen: Pick<Session, 'lastSeenAt' | 'expiresAt' | keyof Place>): void;
  remove(id: string): void;
  ofUser(userId: string): readonly Session[];
  /** Ends every session of the user but one; answers the ids ended. */
  removeOfUser(userId: string, exceptId: string | null): readonly string[];
  removeExpired(now: number): readonly string[];
  /** Whoever has a session. */
  userIds(): readonly string[];
}

/** Small facts about the organisation: its name, the epoch of its documents, the setup code's hash. */
export interface Meta {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** Another process has this store open. */
export class StoreLocked extends Error {
  constructor(path: string) {
    super(`${path} is in use by another process`);
    this.name = 'StoreLocked';
  }
}
