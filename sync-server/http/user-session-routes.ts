/**
 * Somebody else's sessions, and removing what proves who they are.
 *
 * Guarantees: for whoever may set that user's password, and who has just proved who they are; what is ended is
 * cut off at once. Refuses to leave the organisation without an administrator who can sign in.
 */

import { removeUserFactorsEndpoint, userFactorsEndpoint } from '../../shared/protocol/factor-endpoints.ts';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import {
  endUserSessionEndpoint,
  endUserSessionsEndpoint,
  userSessionsEndpoint,
} from '../../shared/protocol/session-endpoints.ts';
import type { SessionEnd } from '../../shared/protocol/session-end.ts';
import { collections } from '../../shared/schema/records.ts';
import { removeAuthenticator, type KnownFactors } from '../access/factors.ts';
import type { FreshProofs } from '../access/fresh-proofs.ts';
import type { Gate } from '../access/gate.ts';
import type { Sessions } from '../access/sessions.ts';
import type { Events } from '../events.ts';
import type { FactorWrite } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import { refuse } from './answers.ts';
import { enter, type ApiContext, type Routes } from './api.ts';
import { reasonsAgainst, refusalToManage, type ManagedUserDeps } from './managed-user.ts';
import { refusalWithoutProof, type In } from './proving.ts';
import { serve } from './serve.ts';
import { describeSession } from './session-routes.ts';

export interface UserSessionRoutesDeps extends ManagedUserDeps {
  readonly gate: Gate;
  readonly hub: ManagedUserDeps['hub'] & Pick<Hub, 'change' | 'endSession'>;
  readonly sessions: Sessions;
  readonly proofs: FreshProofs;
  readonly factors: KnownFactors;
  readonly events: Events;
}

export function userSessionRoutes(deps: UserSessionRoutesDeps): Routes {
  return (api) => {
    serve(api, userSessionsEndpoint, (context) => {
      const { id } = context.req.param();
      const entry = managing(context, deps, id);
      if (entry instanceof Response) return entry;
      return { sessions: deps.sessions.ofUser(id).map((session) => describeSession(session, entry.sessionId)) };
    });

    serve(api, endUserSessionEndpoint, async (context) => {
      const { id, session } = context.req.param();
      const entry = managing(context, deps, id);
      if (entry instanceof Response) return entry;
      const refusal = refusalWithoutProof(context, deps.proofs, entry);
      if (refusal !== null) return refusal;
      if (!deps.sessions.ofUser(id).some((one) => one.id === session)) return refuse(context, 'not-found');
      await deps.sessions.end(session, 'by-administrator');
      deps.hub.endSession(session, closeCodes.signedOut);
      await noteEnded(deps, entry, id, 1);
      deps.log.info({ userId: entry.userId, target: id }, 'a session was ended');
      return null;
    });

    serve(api, endUserSessionsEndpoint, async (context) => {
      const { id } = context.req.param();
      const entry = managing(context, deps, id);
      if (entry instanceof Response) return entry;
      const refusal = refusalWithoutProof(context, deps.proofs, entry);
      if (refusal !== null) return refusal;
      await noteEnded(deps, entry, id, await endAll(deps, id, 'by-administrator'));
      deps.log.info({ userId: entry.userId, target: id }, 'all sessions were ended');
      return null;
    });

    serve(api, userFactorsEndpoint, (context) => {
      const { id } = context.req.param();
      const entry = managing(context, deps, id);
      if (entry instanceof Response) return entry;
      return {
        passkeys: deps.factors.passkeysOf(id).length,
        authenticator: deps.factors.authenticatorOf(id) !== null,
      };
    });

    serve(api, removeUserFactorsEndpoint, async (context) => {
      const { id } = context.req.param();
      const entry = managing(context, deps, id);
      if (entry instanceof Response) return entry;
      const refusal = refusalWithoutProof(context, deps.proofs, entry);
      if (refusal !== null) return refusal;
      if (!(await removeFactors(deps, id, () => reasonsAgainst(deps, entry, id).length === 0)))
        return refuse(context, 'last-way-in', {
          message: 'Without their passkeys nobody who administers could sign in. Set a password for them first.',
        });
      await noteEnded(deps, entry, id, await endAll(deps, id, 'factors-removed'));
      deps.log.info({ userId: entry.userId, target: id }, 'passkeys and authenticator app were removed');
      return null;
    });
  };
}

/** Whoever may manage how this user signs in. One's own is managed in Settings. */
function managing(context: ApiContext, deps: UserSessionRoutesDeps, id: string): In | Response {
  const entry = enter(context, deps.gate);
  if (entry instanceof Response) return entry;
  if (id === entry.userId)
    return refuse(context, 'not-allowed', { message: 'Your own sessions and passkeys are in Settings.' });
  return refusalToManage(context, deps, entry, id) ?? entry;
}

async function endAll(deps: UserSessionRoutesDeps, id: string, why: SessionEnd): Promise<number> {
  const all = await deps.sessions.endAllOf(id, null, why);
  for (const ended of all) deps.hub.endSession(ended, closeCodes.signedOut);
  return all.length;
}

async function noteEnded(deps: UserSessionRoutesDeps, entry: In, id: string, ended: number): Promise<void> {
  const about = { collection: collections.users, id };
  await deps.events.note(entry, { kind: 'session-ended', about, facts: { ended } });
}

/** False: the rules object, or `still` does not hold any more. */
export async function removeFactors(
  deps: {
    readonly hub: Pick<Hub, 'change' | 'organisation'>;
    readonly factors: KnownFactors;
  },
  userId: string,
  still: () => boolean,
): Promise<boolean> {
  const passkeys = deps.factors.passkeysOf(userId);
  const writes: FactorWrite[] = [
    ...passkeys.map(({ id }): FactorWrite => ({ kind: 'remove', id })),
    ...removeAuthenticator(userId),
  ];
  const before = deps.hub.organisation.get(collections.users, userId)?.passkeySince ?? null;
  if (before === null) {
    if (!still()) return false;
    await deps.factors.write(writes);
    return true;
  }
  const review = await deps.hub.change({
    actor: null,
    changes: [{ collection: collections.users, id: userId, field: 'passkeySince', member: null, before, after: null }],
    factors: writes,
    still,
  });
  return review.allowed;
}
