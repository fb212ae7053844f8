/**
 * Setting passwords: one's own and somebody else's.
 *
 * Guarantees: whoever sets a password may do so and is signed in, both when it is asked for and when it is
 * written (hashing takes time in which either may end); one's own takes the current one, by any path; every
 * session of that user ends, except, with one's own password, the one on this device.
 */

import { collections } from '../../shared/schema/records.ts';
import { reviewPassword } from '../../shared/permissions/review.ts';
import type { Reason } from '../../shared/permissions/reasons.ts';
import { has } from '../../shared/permissions/subject.ts';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { ownPasswordEndpoint, userPasswordEndpoint } from '../../shared/protocol/password-endpoints.ts';
import type { BackOff } from '../access/back-off.ts';
import type { Devices } from '../access/known-devices.ts';
import type { Entry, Gate } from '../access/gate.ts';
import { networkOf } from '../access/network-position.ts';
import { passwordProblem } from '../../shared/schema/password-problem.ts';
import type { Passwords } from '../access/passwords.ts';
import type { Sessions } from '../access/sessions.ts';
import type { Events } from '../events.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import { refuse } from './answers.ts';
import { enter, type ApiContext, type Routes } from './api.ts';
import { readJson } from './json-body.ts';
import { serve } from './serve.ts';
import { rememberDevice } from './session-routes.ts';

export interface PasswordRoutesDeps {
  readonly gate: Gate;
  readonly hub: Pick<Hub, 'change' | 'endSession' | 'organisation' | 'subject'>;
  readonly credentials: Store['credentials'];
  readonly sessions: Sessions;
  readonly passwords: Passwords;
  readonly backOff: BackOff;
  readonly devices: Devices;
  readonly events: Events;
  readonly now: () => number;
  readonly log: Log;
}

type In = Entry & { readonly kind: 'in' };

export function passwordRoutes(deps: PasswordRoutesDeps): Routes {
  return (api) => {
    serve(api, ownPasswordEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      if (!has(entry.subject, 'change_own_password')) return refuse(context, 'not-allowed');
      const given = await readJson(context, ownPasswordEndpoint.takes);
      if (!given.ok) return given.answer;
      return (
        (await refusalOfCurrent(context, deps, entry, given.body.current)) ??
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
      const refusal = refusalFor(context, deps, entry, id);
      if (refusal !== null) return refusal;
      const given = await readJson(context, userPasswordEndpoint.takes);
      if (!given.ok) return given.answer;
      return setPassword(context, deps, entry, id, given.body.next);
    });
  };
}

/** Whoever found a device signed in must not be able to guess its password either. */
async function refusalOfCurrent(
  context: ApiContext,
  deps: PasswordRoutesDeps,
  entry: In,
  current: string,
): Promise<Response | null> {
  const attempt = {
    username: `own password of ${entry.userId}`,
    network: networkOf(entry.place.address),
    knownNetwork: true,
    // Signed in: counted apart from what others try from the same network.
    device: entry.sessionId,
  };
  const begun = await deps.backOff.begin(attempt);
  if (!begun.ok) return refuse(context, 'too-many', { retryAfter: begun.retryAfter });
  const right = await deps.passwords.verify(current, deps.credentials.find(entry.userId)?.hash ?? null, begun.lane);
  if (right === 'busy') {
    await deps.backOff.undecided(attempt);
    return refuse(context, 'busy', { retryAfter: 2 });
  }
  if (!right) return refuse(context, 'wrong-credentials', { message: 'The current password is wrong.' });
  await deps.backOff.succeeded(attempt);
  return null;
}

/** A user whom one may not see looks the same as one who does not exist. */
function refusalFor(context: ApiContext, deps: PasswordRoutesDeps, entry: In, id: string): Response | null {
  const { organisation } = deps.hub;
  const actor = deps.hub.subject(entry.userId, entry.place);
  const target = organisation.get(collections.users, id);
  if (actor === null || actor.signIn !== 'ok') return refuse(context, 'signed-out');
  if (!has(actor, 'show_user') || target === undefined || target.username === '') return refuse(context, 'not-found');
  const reasons = reasonsAgainst(deps, entry, id);
  if (reasons.length === 0) return null;
  deps.log.warn({ userId: entry.userId, target: id, reasons }, 'password change refused');
  const outranked = reasons.some((reason) => reason.code === 'outranked');
  return refuse(context, 'not-allowed', outranked ? { message: 'This user holds rights that you do not hold.' } : {});
}

function reasonsAgainst(deps: PasswordRoutesDeps, entry: In, id: string): readonly Reason[] {
  const actor = deps.hub.subject(entry.userId, entry.place);
  const target = deps.hub.organisation.get(collections.users, id);
  if (actor === null || target === undefined) return [{ code: 'record-missing' }];
  return reviewPassword(actor, target, deps.hub.organisation, deps.now());
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
  const problem = passwordProblem(next, username);
  if (problem !== null) return refuse(context, problem);
  const hash = await deps.passwords.hash(next, 'known');
  if (hash === null) return refuse(context, 'busy', { retryAfter: 2 });
  if (!isSignedIn(deps, entry)) return refuse(context, 'signed-out');
  const refusal = own ? null : refusalFor(context, deps, entry, id);
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
  const ended = await deps.sessions.endAllOf(id, own ? entry.sessionId : null);
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
