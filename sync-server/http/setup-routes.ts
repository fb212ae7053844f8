/**
 * First start: the organisation and its first administrator.
 *
 * Guarantees: works once, for whoever has the code the server printed, and only while there is no user. Of
 * two at the same moment, one is told that it is done.
 */

import { administratorRoleId } from '../../shared/catalogue/built-in-roles.ts';
import type { Me } from '../../shared/protocol/me.ts';
import { setupEndpoint, setupStateEndpoint, type SetupBody } from '../../shared/protocol/setup-endpoints.ts';
import { findField } from '../../shared/schema/fields.ts';
import { createRecordId, type Random } from '../../shared/schema/ids.ts';
import { blankRecord } from '../../shared/schema/register.ts';
import { collections, type Collection, type User } from '../../shared/schema/records.ts';
import type { BackOff } from '../access/back-off.ts';
import type { CommonPasswords } from '../access/common-passwords.ts';
import type { Devices } from '../access/known-devices.ts';
import type { FreshProofs } from '../access/fresh-proofs.ts';
import type { Gate } from '../access/gate.ts';
import { networkOf, type RequestPlace } from '../access/network-position.ts';
import { passwordProblem } from '../../shared/schema/password-problem.ts';
import type { Passwords } from '../access/passwords.ts';
import type { Sessions } from '../access/sessions.ts';
import type { SetupCode } from '../access/setup-code.ts';
import type { Events } from '../events.ts';
import type { Log } from '../log.ts';
import { creationOf } from '../../shared/document/difference.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import { refuse } from './answers.ts';
import { askingOf, type ApiContext, type Routes } from './api.ts';
import { readJson } from './json-body.ts';
import { serve } from './serve.ts';
import { signedIn } from './session-routes.ts';

export interface SetupRoutesDeps {
  readonly gate: Gate;
  readonly hub: Pick<Hub, 'change' | 'endSession' | 'knowledge' | 'me' | 'organisation'>;
  readonly meta: Store['meta'];
  readonly sessions: Sessions;
  readonly passwords: Passwords;
  readonly common: CommonPasswords;
  readonly backOff: BackOff;
  readonly devices: Devices;
  readonly proofs: FreshProofs;
  readonly events: Events;
  readonly setupCode: SetupCode;
  readonly now: () => number;
  readonly random: Random;
  readonly log: Log;
}

/** Not even when the users cannot be read: a damaged store is not a new one. */
export function setupIsNeeded(hub: Pick<Hub, 'knowledge' | 'organisation'>, meta: Store['meta']): boolean {
  return hub.knowledge() === 'all' && hub.organisation.count(collections.users) === 0 && meta.get('set-up-at') === null;
}

export function setupRoutes(deps: SetupRoutesDeps): Routes {
  let running = false;
  return (api) => {
    serve(api, setupStateEndpoint, () => ({ needed: setupIsNeeded(deps.hub, deps.meta) }));

    serve(api, setupEndpoint, async (context) => {
      const given = await readJson(context, setupEndpoint.takes);
      if (!given.ok) return given.answer;
      if (running || !setupIsNeeded(deps.hub, deps.meta)) return refuse(context, 'setup-done');
      running = true;
      try {
        const place = deps.gate.placeOf(askingOf(context));
        return (
          (await refusalOfCode(context, deps, given.body.code, place)) ??
          (await setUp(context, deps, given.body, place))
        );
      } finally {
        running = false;
      }
    });
  };
}

async function refusalOfCode(
  context: ApiContext,
  deps: SetupRoutesDeps,
  code: string,
  place: RequestPlace,
): Promise<Response | null> {
  const attempt = { username: 'setup', network: networkOf(place.address), knownNetwork: true, device: null };
  const begun = await deps.backOff.begin(attempt);
  if (!begun.ok) return refuse(context, 'too-many', { retryAfter: begun.retryAfter });
  if (!deps.setupCode.matches(code)) return refuse(context, 'setup-code-wrong');
  await deps.backOff.succeeded(attempt);
  return null;
}

async function setUp(
  context: ApiContext,
  deps: SetupRoutesDeps,
  body: SetupBody,
  place: RequestPlace,
): Promise<Me | Response> {
  const organisation = canonical(collections.desks, 'name', body.organisation);
  const username = canonical(collections.users, 'username', body.username);
  const email = canonical(collections.users, 'email', body.email);
  if (organisation === null)
    return refuse(context, 'bad-request', {
      message: 'The name of the organisation is empty, too long or has characters that cannot be shown.',
    });
  if (username === null)
    return refuse(context, 'bad-request', {
      message: 'A username has letters, digits and . _ @ + - only, and at most 64 of them.',
    });
  if (email === null) return refuse(context, 'bad-request', { message: 'This is not an e-mail address.' });
  const problem =
    passwordProblem(body.password, username, { organisation }) ??
    ((await deps.common.has(body.password)) ? 'password-is-common' : null);
  if (problem !== null) return refuse(context, problem);
  const hash = await deps.passwords.hash(body.password);
  if (hash === null) return refuse(context, 'busy', { retryAfter: 2 });

  const user: User = {
    ...blankRecord(collections.users, createRecordId(collections.users, deps.random)),
    username,
    email,
    enabled: true,
    roles: { [administratorRoleId]: true },
    passwordSetAt: new Date(deps.now()).toISOString(),
  };
  // The name comes first: until there is a user, setting up can be repeated.
  await deps.meta.set('organisation', organisation);
  const review = await deps.hub.change({
    actor: null,
    changes: creationOf(collections.users, user),
    credential: { userId: user.id, hash },
  });
  if (!review.allowed) throw new Error('the first administrator was refused', { cause: review.verdicts });
  deps.setupCode.use();
  await deps.meta.set('set-up-at', user.passwordSetAt ?? '');
  deps.log.info({ userId: user.id, organisation }, 'organisation set up');
  await deps.events.note(
    { userId: user.id, sessionId: null, place },
    { kind: 'set-up', about: { collection: collections.users, id: user.id } },
  );
  const begun = await deps.sessions.begin(user.id, { place, userAgent: context.req.header('user-agent') ?? '' });
  return signedIn(context, deps, { userId: user.id, ...begun });
}

/** The stored form of a text, or null if the field refuses it. */
function canonical(collection: Collection, field: string, given: string): string | null {
  const spec = findField(collection, field);
  if (spec === undefined) return null;
  const value = spec.canonical(given);
  return typeof value === 'string' && spec.check(value, null) === null ? value : null;
}
