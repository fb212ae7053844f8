/** What earlier authors are to be told when somebody replaced their acknowledged values unseen. */

import type { Room } from '../../shared/schema/rooms.ts';
import type { Notice } from '../store/store.ts';
import type { Judged } from './proposal.ts';
import type { Hand } from './who.ts';

/** From the earlier author's side: theirs now stands, yours stood. Names are filled in for each recipient. */
export function noticesOf(hand: Hand, room: Room, { collided, at }: Judged): readonly Notice[] {
  return collided.flatMap(({ change, clock, by }) => {
    if (by === null) return [];
    const { collection, id, field, member, before, after } = change;
    const theirsBy = { id: hand.userId, username: null };
    const collision = { collection, id, field, member, theirs: after, theirsBy, theirsAt: at, yours: before };
    return [
      {
        id: `${room}/${clock}`,
        userId: by.userId,
        exceptSession: hand.sessionId,
        receipt: { kind: 'overwritten', room, at, collision } as const,
      },
    ];
  });
}
