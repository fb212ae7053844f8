/**
 * The messages of `/sync`.
 *
 * One WebSocket per device carries every room as an ordered channel. A binary frame is
 *
 *     varUint channel, then payload
 *
 * Channel 0 is control: the payload is UTF-8 JSON, one of the types below. Channel n is room
 * the one with that channel (schema/rooms.ts): the payload is one message of the y-protocols exactly as y-websocket sends it
 * (0 sync, 1 awareness, 3 query awareness), or a receipt:
 *
 *     varUint 8, then varString JSON (Receipt)
 *
 * `/sync/<room>` speaks plain y-websocket: the same payloads without the channel number, no control
 * messages and no receipts (a refused change is corrected by the server's own update).
 *
 * The client speaks first (`hello`); nothing is answered before it. A device proposes with sync update
 * messages: each holds one Save (see document/README.md) and gets one receipt, in order within a room.
 */

import * as v from 'valibot';
import type { Reason } from '../permissions/reasons.ts';
import type { Change } from '../document/change.ts';
import type { Collection, Value } from '../schema/records.ts';
import { rooms, type Room } from '../schema/rooms.ts';
import type { Checked } from './endpoint.ts';
import type { Mark } from './mark.ts';
import { me } from './me.ts';

export const protocolVersion = 1;

export const controlChannel = 0;

export const messageType = { sync: 0, awareness: 1, queryAwareness: 3, receipt: 8 } as const;

export type ClientControl = {
  readonly kind: 'hello';
  readonly protocol: number;
  readonly schema: number;
  /** The app's version, for the log. */
  readonly app: string;
  /** The last one of each room that the server gave this device. */
  readonly marks?: readonly Mark[];
};

const room = v.picklist(rooms);
const mark: v.GenericSchema<Mark> = v.object({ room, version: v.number(), seal: v.string() });

/** What the server says on the control channel. */
export const serverControl = v.variant('kind', [
  /** The first message: who I am, and which rooms there are for me. Rooms not in `me.rooms` are purged. */
  v.object({ kind: v.literal('hello'), protocol: v.number(), schema: v.number(), me }),
  /** My rights or rooms changed. A room no longer in `me.rooms` is purged at once. */
  v.object({ kind: v.literal('me'), me }),
  /** To be kept beside the base, and shown with the next hello. */
  v.object({ kind: v.literal('marks'), marks: v.array(mark) }),
  /**
   * This device's copy of the room does not belong to this server's history: it is to be dropped and fetched
   * anew.
   */
  v.object({ kind: v.literal('anew'), room }),
  /**
   * Whether the server takes changes; said when it does not, and when that changes. Until it is said, the
   * server takes them.
   */
  v.object({ kind: v.literal('server'), writes: v.picklist(['taken', 'refused']) }),
]);

export type ServerControl = Checked<typeof serverControl>;

/** Two people changed one register without seeing each other; the server's order decides. */
export interface Collision {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
  readonly member: string | null;
  /** What the earlier one (by arrival) had written, and who that was. */
  readonly theirs: Value;
  readonly theirsBy: { readonly id: string; readonly username: string | null };
  /** ms since 1970, server time of their change. */
  readonly theirsAt: number;
  /** What now stands. */
  readonly yours: Value;
}

export interface RefusedChange {
  readonly change: Change;
  /** Empty: refused only because another change of the Save was. */
  readonly reasons: readonly Reason[];
}

/** Why a whole update was refused before any rule was asked. The code is the contract. */
export type RefusalCode =
  | 'not-allowed'
  | 'too-large'
  | 'malformed'
  | 'client-id-not-yours'
  | 'client-id-taken'
  | 'clock-gap'
  | 'unknown-origin'
  | 'deletes-the-future'
  | 'store-failed'
  /** The server's data is damaged: it is read, and nothing is taken. */
  | 'server-read-only'
  /** This user's changes fill what the server records of one user in an hour or a day. */
  | 'over-quota';

/** Not decided: the Save waits on its device and is sent again. */
export const undecidedCodes = [
  'store-failed',
  'server-read-only',
  'over-quota',
] as const satisfies readonly RefusalCode[];
export type UndecidedCode = (typeof undecidedCodes)[number];

export function isUndecided(code: RefusalCode): code is UndecidedCode {
  return undecidedCodes.some((undecided) => undecided === code);
}

export type Receipt =
  | {
      readonly kind: 'accepted';
      readonly saveId: string;
      readonly room: Room;
      /** The room's version (the server's own clock) from which every replica holds the change. */
      readonly version: number;
      /** ms since 1970, server time. */
      readonly at: number;
      readonly collisions: readonly Collision[];
    }
  | {
      readonly kind: 'refused';
      readonly saveId: string;
      readonly room: Room;
      readonly version: number;
      readonly at: number;
      readonly code: RefusalCode;
      readonly changes: readonly RefusedChange[];
    }
  | OverwrittenReceipt;

/**
 * Tells the earlier author that their acknowledged change was overwritten unseen: at once, or at their next
 * contact.
 */
export interface OverwrittenReceipt {
  readonly kind: 'overwritten';
  readonly room: Room;
  readonly at: number;
  readonly collision: Collision;
}

/** What a client may say about where its user is; who that is comes from its session. */
export interface PresencePlace {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string | null;
}

/** One awareness state as the server sends it: the client id is the connection's, made by the server. */
export interface Presence {
  readonly user: { readonly id: string; readonly username: string | null };
  readonly place: PresencePlace | null;
}
