import type { Change } from '../../shared/document/change.ts';
import type { ActivityPage, Reveal } from '../../shared/protocol/activity-endpoint.ts';
import type { Mark } from '../../shared/protocol/mark.ts';
import type { Me } from '../../shared/protocol/me.ts';
import {
  allCollections,
  perCollection,
  type Collection,
  type RecordOf,
  type Value,
} from '../../shared/schema/records.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { AttentionItem } from './attention-item.ts';
import type { KeptCollision } from './kept-collision.ts';
import type { SignedOutWhy } from './session-state.ts';
import type { UnfinishedText } from './unfinished-text.ts';

/** What is on the device. `seq`: the feed entry of the transaction that wrote the row. */
export interface Row {
  readonly seq: number;
}

/** The server's record with everything that waits laid over it, as lists show it. */
export interface RecordRow<C extends Collection = Collection> extends Row {
  readonly id: string;
  readonly nameKey: string;
  readonly record: RecordOf[C];
}

export interface PendingChange extends Change {
  /**
   * The server's value that the author had seen. Unlike `before` it is not a value of an earlier Save
   * that waits itself. If the server's value is another one when this is sent, it was overwritten unseen.
   */
  readonly seen: Value;
}

/** One Save's part in one room. */
export interface PendingRow extends Row {
  /** Primary key, and the order in which Saves are sent: by Save, then by the rooms table. */
  readonly order: number;
  readonly saveId: string;
  readonly room: Room;
  readonly userId: string;
  readonly username: string;
  readonly label: string;
  readonly madeAt: number;
  /** The Yjs client id it is sent under, for this Save alone. */
  readonly clientId: number;
  /** The records touched (indexed). */
  readonly ids: readonly string[];
  readonly changes: readonly PendingChange[];
}

export interface AttentionRow extends Row, AttentionItem {
  readonly userId: string;
  readonly username: string;
}

export interface CollisionRow extends Row, KeptCollision {
  readonly userId: string;
}

export interface DraftRow {
  /** `userId/key`. */
  readonly key: string;
  readonly changes: readonly Change[];
  /** Not in drafts that an older version of the app kept. */
  readonly unfinished?: readonly UnfinishedText[];
  /** Of an import that was begun: see kept-imports.ts. */
  readonly kept?: unknown;
  readonly storedAt: number;
}

/** What the server last told of the activity, as long as its reader may read it. */
export interface RecentRow extends Pick<ActivityPage, 'entries' | 'names' | 'next'> {
  readonly key: 'activity';
  readonly userId: string;
  /** This device's clock. */
  readonly at: number;
}

/** A secret that was looked at, until the server has recorded it. */
export interface RevealRow extends Reveal {
  readonly userId: string;
}

/** An update of the server's document of a room, in the order received; the first may be a snapshot. */
export interface BaseRow {
  readonly n?: number;
  readonly room: Room;
  readonly bytes: Uint8Array;
  /** The room's version once this is applied: what was stored must come to that. */
  readonly version: number;
}

export type MetaValues = {
  readonly session: StoredSession;
  readonly epoch: string;
  /** The server's word for how far each room was: see protocol/mark.ts. */
  readonly marks: readonly Mark[];
  /** Rooms whose tables must be compared with the base as a whole. */
  readonly reconcile: readonly Room[];
  /** Signed out here while the server could not be told: its session must still be ended. */
  readonly goodbye: boolean;
  /** Grows whenever base rows go or another tab becomes the writer: an outdated writer stops. */
  readonly generation: number;
  /** Which database this is: one that was deleted and made anew has another. */
  readonly device: string;
};

export type StoredSession =
  /** `receivedAt`: this device's clock when `me.at` was the server's. */
  | { readonly kind: 'in'; readonly me: Me; readonly receivedAt: number }
  | { readonly kind: 'out'; readonly why: SignedOutWhy };

export type MetaKey = keyof MetaValues;

export interface MetaRow<K extends MetaKey = MetaKey> extends Row {
  readonly key: K;
  readonly value: MetaValues[K];
}

/** What one transaction changed: how every tab learns of it. */
export interface FeedRow {
  readonly seq?: number;
  readonly changed: { readonly [T in MirroredTable]?: readonly (number | string)[] };
  readonly cleared: readonly MirroredTable[];
}

export type MirroredRows = { readonly [C in Collection]: RecordRow<C> } & {
  readonly pending: PendingRow;
  readonly attention: AttentionRow;
  readonly collisions: CollisionRow;
  readonly meta: MetaRow;
};

/** The tables that tabs hold in memory. */
export type MirroredTable = keyof MirroredRows;

export const mirroredTables: readonly MirroredTable[] = [
  ...allCollections,
  'pending',
  'attention',
  'collisions',
  'meta',
];

export const primaryKey: Readonly<Record<MirroredTable, 'id' | 'key' | 'order'>> = {
  ...perCollection(() => 'id' as const),
  pending: 'order',
  attention: 'id',
  collisions: 'id',
  meta: 'key',
};
