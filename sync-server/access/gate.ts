/**
 * Who is asking? For every request and every socket, before anything else.
 *
 * Guarantees: a session counts only while its user may be signed in where the request comes from. Refuses,
 * without calling it revoked, what is merely refused here (the session stays, and counts again elsewhere) or
 * cannot be judged because users or roles cannot be read.
 */

import type { SessionEnd } from '../../shared/protocol/session-end.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import type { Knowledge } from './knowledge.ts';
import type { NetworkPosition, RequestPlace } from './network-position.ts';
import type { Sessions } from './sessions.ts';
import { tokenOf } from './session-token.ts';

export interface Asking {
  readonly remoteAddress: string | undefined;
  readonly forwardedFor: string | undefined;
  readonly authorization: string | undefined;
  readonly cookie: string | undefined;
}

export type Entry =
  | {
      readonly kind: 'in';
      readonly sessionId: string;
      readonly userId: string;
      readonly place: RequestPlace;
      readonly subject: Subject;
    }
  /** `why`: null without a token. */
  | { readonly kind: 'signed-out'; readonly why: SessionEnd | null; readonly place: RequestPlace }
  /** Users or roles cannot be read: neither in nor out. */
  | { readonly kind: 'unknown'; readonly sessionId: string; readonly place: RequestPlace }
  | {
      readonly kind: 'refused';
      readonly sessionId: string;
      readonly why: Exclude<Subject['signIn'], 'ok'>;
      readonly place: RequestPlace;
    };

export interface Gate {
  placeOf(asking: Asking): RequestPlace;
  enter(asking: Asking): Entry;
}

export function createGate(deps: {
  readonly position: NetworkPosition;
  readonly sessions: Sessions;
  readonly subjectOf: (userId: string, place: RequestPlace) => Subject | null;
  readonly knowledge: () => Knowledge;
}): Gate {
  const placeOf = (asking: Asking): RequestPlace => deps.position.placeOf(asking.remoteAddress, asking.forwardedFor);
  return {
    placeOf,
    enter(asking) {
      const place = placeOf(asking);
      const token = tokenOf(asking);
      const session = token === null ? null : deps.sessions.find(token, place);
      if (session === null)
        return { kind: 'signed-out', why: token === null ? null : deps.sessions.whyEnded(token), place };
      const knowledge = deps.knowledge();
      const subject = knowledge === 'none' ? null : deps.subjectOf(session.userId, place);
      if (knowledge !== 'all' && subject?.signIn !== 'ok') return { kind: 'unknown', sessionId: session.id, place };
      if (subject === null) return { kind: 'signed-out', why: 'refused', place };
      if (subject.signIn !== 'ok') return { kind: 'refused', sessionId: session.id, why: subject.signIn, place };
      return { kind: 'in', sessionId: session.id, userId: session.userId, place, subject };
    },
  };
}
