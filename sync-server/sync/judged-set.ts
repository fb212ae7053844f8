/**
 * A judged change set, as far as it is about one room: whose it was, what it would change, what came of it.
 *
 * Guarantees: whatever way it came (a Save, a plain client, HTTP, the server itself), the row of the activity
 * and what earlier authors are told are made of this alone, here. Refuses nothing.
 */

import type { Change } from '../../shared/document/change.ts';
import { roomOf } from '../../shared/schema/fields.ts';
import { rooms, type Room } from '../../shared/schema/rooms.ts';
import type { NewActivity, StoredNotice } from '../store/store.ts';
import type { Collided, Extent, Judged } from './proposal.ts';
import type { Sender } from './who.ts';

export interface JudgedSet {
  readonly room: Room;
  readonly sender: Sender;
  /** ms since 1970, when it was judged here: nobody's clock but the server's orders anything. */
  readonly at: number;
  /** With the values before and after, or what was tried. */
  readonly changes: readonly Change[];
  readonly outcome: 'accepted' | 'refused';
  readonly extent: Extent;
  /** The part of it that replaced somebody's value unseen. */
  readonly collided: readonly Collided[];
}

/** What a Save has beyond other change sets: it is known when it is sent again. */
export type JudgedSave = Pick<NewActivity, 'saveId' | 'receipt' | 'prepared' | 'madeAt'>;

const noSave: JudgedSave = { saveId: null, receipt: null };

/** `version`: of the room, if nothing was written in it. */
export function judgedIn(room: Room, sender: Sender, judged: Judged, version: number): JudgedSet {
  const isHere = ({ collection, field }: Change): boolean => roomOf(collection, field) === room;
  const { changes, collided } = judged;
  const isAllHere = changes.every(isHere);
  return {
    room,
    sender,
    at: judged.at,
    changes: isAllHere ? changes : changes.filter(isHere),
    outcome: judged.review.allowed ? 'accepted' : 'refused',
    extent: judged.extents.get(room) ?? { from: version, to: version },
    collided: isAllHere ? collided : collided.filter(({ change }) => isHere(change)),
  };
}

/** The rooms that the changes are about. */
export function roomsNamedIn(changes: readonly Change[]): readonly Room[] {
  const named = new Set(changes.map(({ collection, field }) => roomOf(collection, field)));
  return rooms.filter((room) => named.has(room));
}

export function rowOf({ room, sender, at, changes, outcome, extent }: JudgedSet, save = noSave): NewActivity {
  return { at, ...sender, room, outcome, from: extent.from, to: extent.to, changes, ...save };
}

/** For earlier authors, from their side: theirs now stands, yours stood. Names are filled in for each recipient. */
export function noticesOf({ room, sender, at, collided }: JudgedSet): readonly StoredNotice[] {
  return collided.flatMap(({ change, clock, by }) => {
    if (by === null) return [];
    const { collection, id, field, member, before, after } = change;
    const theirsBy = { id: sender.userId ?? '', username: null };
    const collision = { collection, id, field, member, theirs: after, theirsBy, theirsAt: at, yours: before };
    return [
      {
        id: `${room}/${clock}`,
        userId: by.userId,
        exceptSession: sender.sessionId,
        receipt: { kind: 'overwritten', room, at, collision } as const,
      },
    ];
  });
}
