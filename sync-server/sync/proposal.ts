/** What somebody proposes, and what came of it. */

import type { Change } from '../../shared/document/change.ts';
import type { ByteWriter } from '../../shared/document/byte-writer.ts';
import type { Review } from '../../shared/permissions/review.ts';
import type { Overlay } from '../../shared/schema/overlay.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import type { Collection, Value } from '../../shared/schema/records.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { Authorship } from './authorship.ts';
import type { Register } from './document.ts';
import type { Hand } from './who.ts';

/** One register that somebody proposes to set. */
export interface Write {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
  readonly member: string | null;
  readonly value: Value;
  /** The clock of the write that the author had seen in this register; -1: none. Null: does not matter. */
  readonly seen: number | null;
}

export interface Proposal {
  readonly actor: Subject;
  /** Who it is done by; null: the server itself. */
  readonly by: Hand | null;
  readonly writes: readonly Write[];
}

/** What would come of it, while everything it was judged by is as it was. Nothing is changed yet. */
export interface Weighed {
  readonly proposal: Proposal;
  readonly review: Review;
  readonly changes: readonly Change[];
  /** Without those that change nothing. */
  readonly effective: readonly Change[];
  readonly after: Overlay;
  /** What is to be written, if it is allowed. */
  readonly plan: readonly Planned[];
  readonly at: number;
}

export interface Planned {
  /** Of `changes`. */
  readonly n: number;
  readonly change: Change;
  readonly register: Register;
  /** Who wrote, unseen by the author, what is overwritten. */
  readonly unseen: Authorship | null;
}

/** What goes out of a change set, made beforehand: its items in order, each to another register. */
export interface Encoded {
  readonly structs: number;
  readonly body: ByteWriter;
}

export interface Judged {
  readonly review: Review;
  readonly changes: readonly Change[];
  /** For each write, the clock it got; -1: it was refused, or changed nothing. */
  readonly clocks: readonly number[];
  readonly collided: readonly Collided[];
  readonly at: number;
  /** The clocks that it got in each room. */
  readonly extents: ReadonlyMap<Room, Extent>;
}

/** Clocks of a room: [from, to); equal: none. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A write that overwrote somebody's value unseen. */
export interface Collided {
  readonly change: Change;
  /** The clock of the write that replaced it. */
  readonly clock: number;
  readonly by: Hand | null;
  readonly at: number;
}
