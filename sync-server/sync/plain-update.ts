/** What resolving an update of a plain client needs, and what it finds. */

import type { Room } from '../../shared/schema/rooms.ts';
import type { ClientState } from '../store/store.ts';
import type { Deviation } from './corrections.ts';
import type { Register, RoomDocument } from './document.ts';
import type { OwnStructs } from './own-structs.ts';
import type { Write } from './proposal.ts';

export interface PlainContext {
  readonly document: RoomDocument;
  readonly room: Room;
  readonly own: OwnStructs;
  readonly userId: string;
  readonly sessionId: string;
  readonly findClient: (clientId: number) => ClientState | null;
  /**
   * The version of the server's document that the replica had when it sent this, if it can have been
   * overwritten by the server without the sender's doing (an answer to SyncStep1); null for an update, whose
   * deletes are the sender's own doing.
   */
  readonly seenVersion: number | null;
  /** Whether what seems to be missing is missing: before the handshake is through it is on its way. */
  readonly complete: boolean;
  /** Takes so many clocks from the sender's allowance before they are walked through; false: it is used up. */
  readonly spend: (clocks: number) => boolean;
}

export interface PlainWrite extends Write {
  readonly register: Register;
  /** The struct that the server's write will stand for: client, clock; empty for a delete. */
  readonly structs: number[];
  /** For a delete of the sender's own struct, which the server's write stands for: client, clock. */
  readonly deleted: readonly number[];
  /** What lies below in the sender's replica: see own-structs.ts. */
  readonly base: number;
  readonly via: number;
}

export interface PlainSet {
  readonly saveId: string | null;
  readonly writes: readonly PlainWrite[];
}

export interface ResolvedPlain {
  readonly kind: 'plain';
  readonly sets: readonly PlainSet[];
  /** Client ids used, with the first clock not processed yet. */
  readonly clients: readonly { readonly id: number; readonly clock: number; readonly isNew: boolean }[];
  /** In an answer: what was refused earlier and still lies on top, because its correction was lost. */
  readonly uncorrected: readonly Deviation[];
  /** In an answer: deletions that were refused earlier, and whose correction was lost or is on its way. */
  readonly refusedBefore: readonly Deviation[];
  /** Remembers the structs, once their client ids are known to be the sender's. */
  readonly keep: () => void;
}

/** Refers to structs the server does not remember (a restart, memory): the sender must begin with a handshake. */
export interface Forgotten {
  readonly kind: 'forgotten';
}

/** Names more clocks than its sender may have looked at now. */
export interface TooCostly {
  readonly kind: 'too-costly';
}
