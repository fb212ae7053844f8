/**
 * Setting passwords: one's own and somebody else's.
 *
 * Guarantees: whoever sets a password may do so and is signed in, both when it is asked for and when it is
 * written (hashing takes time in which either may end); one's own takes the current one, by any path, and
 * somebody else's a fresh proof of who one is; every
 * session of that user ends, except, with one's own password, the one on this device.
 */

import { collections } from '../../shared/schema/records.ts';
import { has } from '../../shared/permissions/subject.ts';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { ownPasswordEndpoint, userPasswordEndpoint } from '../../shared/protocol/password-endpoints.ts';
import type { BackOff } from '../access/back-off.ts';
import type { CommonPasswords } from '../access/common-passwords.ts';
import type { Devices } from '../access/known-devices.ts';
import type { FreshProofs } from '../access/fresh-proofs.ts';
import type { Gate } from '../access/gate.ts';
import { passwordProblem } from '../../shared/schema/password-problem.ts';
import type { Passwords } from '../access/passwords.ts';
import type { SecondFactors } from '../access/second-factors.ts';
import type { Sessions } from '../access/sessions.ts';
import type { Events } from '../events.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import { refuse } from './answers.ts';
import { enter, type ApiContext, type Routes } from './api.ts';
import { readJson } from './json-body.ts';
import { reasonsAgainst, refusalToManage } from './managed-user.ts';
import { refusalOfPassword } from './proof-routes.ts';
import { refusalWithoutProof, type In } from './proving.ts';
import { serve } from './serve.ts';
import { rememberDevice } from './session-routes.ts';

export interface PasswordRoutesDeps {
  readonly gate: Gate;
  readonly hub: Pick<Hub, 'change' | 'endSession' | 'organisation' | 'subject'>;
  readonly credentials: Store['credentials'];
  readonly sessions: Sessions;
  readonly meta: Store['meta'];
  readonly passwords: Passwords;
  readonly common: CommonPasswords;
  readonly secondFactors: SecondFactors;
  readonly backOff: BackOff;
  readonly devices: Devices;
  readonly proofs: FreshProofs;
  readonly events: Events;
  readonly now: () => number;
  readonly log: Log;
}

export function passwordRoutes(deps: PasswordRoutesDeps): Routes {
  return (api) => {
    serve(api, ownPasswordEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      if (!has(entry.subject, 'change_own_password')) return refuse(context, 'not-allowed');
      const given = await readJson(context, ownPasswordEndpoint.takes);
      if (!given.ok) return given.answer;
      return (
        (await refusalOfPassword(context, deps, entry, given.body.current)) ??
        setPassword(context, deps, entry, entry.userId, given.body.next)
      );
    });

    serve(api, userPasswordEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      const id = context.req.param('id');
      if (id === entry.userId)
        return refuse(context, 'not-allowed', {
          message: 'Change your own password in Settings, where the current one is asked for.',
        });
      const refusal = refusalToManage(context, deps, entry, id) ?? refusalWithoutProof(context, deps.proofs, entry);
      if (refusal !== null) return refusal;
      const given = await readJson(context, userPasswordEndpoint.takes);
      if (!given.ok) return given.answer;
      return setPassword(context, deps, entry, id, given.body.next);
    });
  };
}

/** Asked again: a session that somebody ended because of what was known of it must not set a password any more. */
function isSignedIn(deps: PasswordRoutesDeps, entry: In): boolean {
  return (
    deps.sessions.ofUser(entry.userId).some((session) => session.id === entry.sessionId) &&
    deps.hub.subject(entry.userId, entry.place)?.signIn === 'ok'
  );
}

async function setPassword(
  context: ApiContext,
  deps: PasswordRoutesDeps,
  entry: In,
  id: string,
  next: string,
): Promise<Response | null> {
  const own = id === entry.userId;
  const username = deps.hub.organisation.get(collections.users, id)?.username ?? '';
  const organisation = deps.meta.get('organisation') ?? '';
  const problem =
    passwordProblem(next, username, { organisation, secondFactor: deps.secondFactors.isComing(id) }) ??
    ((await deps.common.has(next)) ? 'password-is-common' : null);
  if (problem !== null) return refuse(context, problem);
  const hash = await deps.passwords.hash(next, 'known');
  if (hash === null) return refuse(context, 'busy', { retryAfter: 2 });
  if (!isSignedIn(deps, entry)) return refuse(context, 'signed-out');
  const refusal = own ? null : refusalToManage(context, deps, entry, id);
  if (refusal !== null) return refusal;

  const before = deps.hub.organisation.get(collections.users, id)?.passwordSetAt ?? null;
  const after = new Date(deps.now()).toISOString();
  const { allowed } = await deps.hub.change({
    actor: null,
    changes: [{ collection: collections.users, id, field: 'passwordSetAt', member: null, before, after }],
    credential: { userId: id, hash },
    still: () => isSignedIn(deps, entry) && (own || reasonsAgainst(deps, entry, id).length === 0),
  });
  if (!allowed) return refuse(context, 'not-found');
  const ended = await deps.sessions.endAllOf(id, own ? entry.sessionId : null, 'password-changed');
  for (const sessionId of ended) deps.hub.endSession(sessionId, closeCodes.signedOut);
  await deps.events.note(entry, {
    kind: 'password-set',
    about: { collection: collections.users, id },
    facts: { ended: ended.length },
  });
  if (own) rememberDevice(context, deps.devices, id);
  deps.log.info({ userId: entry.userId, target: id }, 'password set');
  return null;
}
