/** A change made over HTTP or by the server itself: judged, written and recorded like any Save. */

import type { Change } from '../../shared/document/change.ts';
import type { Review } from '../../shared/permissions/review.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import type { Authority } from './authority.ts';
import type { FactorWrite } from '../store/store.ts';
import type { RequestPlace } from '../access/network-position.ts';
import { judgedIn, roomsNamedIn } from './judged-set.ts';
import { senderOf, theServer } from './who.ts';

export interface ChangeInput {
  /** null: the server itself (setup, `passwordSetAt`). */
  readonly actor: { readonly userId: string; readonly place: RequestPlace; readonly sessionId?: string } | null;
  readonly changes: readonly Change[];
  /** Written in the same transaction, if the changes are allowed. */
  readonly credential?: { readonly userId: string; readonly hash: string };
  readonly factors?: readonly FactorWrite[];
  /** Asked when its turn comes, since the reason to begin may be gone by then. False: nothing is changed. */
  readonly still?: () => boolean;
}

/** `actor` null: the user is gone. A user who may not be signed in may do nothing. */
export function takeChange(authority: Authority, input: ChangeInput, actor: Subject | null): Review {
  if (actor === null || actor.signIn !== 'ok' || input.still?.() === false) return { allowed: false, verdicts: [] };
  const { actor: from } = input;
  const by = from === null ? null : { userId: from.userId, sessionId: from.sessionId ?? null };
  const sender = from === null ? theServer : senderOf(from.userId, from.sessionId ?? null, from.place);
  const writes = input.changes.map(({ collection, id, field, member, after }) => ({
    collection,
    id,
    field,
    member,
    value: after,
    seen: null,
  }));
  const judged = authority.judge({ actor, by, writes });
  for (const room of roomsNamedIn(judged.changes))
    authority.record(judgedIn(room, sender, judged, authority.documents.versionOf(room)));
  if (judged.review.allowed && input.credential !== undefined)
    authority.keepCredential(input.credential.userId, input.credential.hash);
  if (judged.review.allowed && input.factors !== undefined) authority.keepFactors(input.factors);
  return judged.review;
}
