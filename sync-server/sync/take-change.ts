/** A change made over HTTP or by the server itself: judged, written and recorded like any Save. */

import type { Change } from '../../shared/document/change.ts';
import type { Review } from '../../shared/permissions/review.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import { collectionRoom } from '../../shared/schema/fields.ts';
import { rooms } from '../../shared/schema/rooms.ts';
import type { Authority } from './authority.ts';
import type { RequestPlace } from '../access/network-position.ts';

export interface ChangeInput {
  /** null: the server itself (setup, `passwordSetAt`). */
  readonly actor: { readonly userId: string; readonly place: RequestPlace; readonly sessionId?: string } | null;
  readonly changes: readonly Change[];
  /** Written in the same transaction, if the changes are allowed. */
  readonly credential?: { readonly userId: string; readonly hash: string };
  /** Asked when its turn comes: what let the server begin may be over. False: nothing is changed. */
  readonly still?: () => boolean;
}

/** `actor` null: the user is gone. Who may not be signed in may nothing. */
export function takeChange(authority: Authority, input: ChangeInput, actor: Subject | null): Review {
  const by = input.actor === null ? null : { userId: input.actor.userId, sessionId: input.actor.sessionId ?? null };
  if (actor === null || actor.signIn !== 'ok' || input.still?.() === false) return { allowed: false, verdicts: [] };
  const versions = new Map(rooms.map((room) => [room, authority.document(room)?.version ?? 0]));
  const writes = input.changes.map(({ collection, id, field, member, after }) => ({
    collection,
    id,
    field,
    member,
    value: after,
    seen: null,
  }));
  const judged = authority.judge({ actor, by, writes });
  for (const room of rooms) {
    const changes = judged.changes.filter((change) => collectionRoom[change.collection] === room);
    if (changes.length === 0) continue;
    authority.record({
      at: judged.at,
      userId: by?.userId ?? null,
      sessionId: by?.sessionId ?? null,
      address: input.actor?.place.address ?? null,
      country: input.actor?.place.country ?? null,
      room,
      saveId: null,
      outcome: judged.review.allowed ? 'accepted' : 'refused',
      from: versions.get(room) ?? 0,
      to: authority.document(room)?.version ?? 0,
      changes,
      receipt: null,
    });
  }
  if (judged.review.allowed && input.credential !== undefined)
    authority.keepCredential(input.credential.userId, input.credential.hash);
  return judged.review;
}
