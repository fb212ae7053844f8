/**
 * Being let in again with a link that whoever runs the server made on its machine.
 *
 * Guarantees: the code counts once; what it does is one change, in the activity as the server's own, and an event:
 * the user has the new password alone, is enabled, not deleted, without a scope, and holds Administrator for ever.
 * Sessions of before end. Refuses what is no password before the code is used up.
 */

import { administratorRoleId } from '../../shared/catalogue/built-in-roles.ts';
import type { Change } from '../../shared/document/change.ts';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { recoveryEndpoint } from '../../shared/protocol/recovery-endpoint.ts';
import { nameKey } from '../../shared/schema/name-key.ts';
import { passwordProblem } from '../../shared/schema/password-problem.ts';
import { collections, type User } from '../../shared/schema/records.ts';
import type { BackOff } from '../access/back-off.ts';
import type { CommonPasswords } from '../access/common-passwords.ts';
import { removeAuthenticator, type KnownFactors } from '../access/factors.ts';
import type { Gate } from '../access/gate.ts';
import type { Passwords } from '../access/passwords.ts';
import type { RecoveryRequests } from '../access/recovery-request.ts';
import type { Sessions } from '../access/sessions.ts';
import type { Events } from '../events.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import { refuse } from './answers.ts';
import { askingOf, type Routes } from './api.ts';
import { readJson } from './json-body.ts';
import { attempted } from './proving.ts';
import { serve } from './serve.ts';

export interface RecoveryRoutesDeps {
  readonly gate: Gate;
  readonly hub: Pick<Hub, 'change' | 'endSession' | 'organisation'>;
  readonly meta: Store['meta'];
  readonly requests: RecoveryRequests;
  readonly passwords: Passwords;
  readonly common: CommonPasswords;
  readonly factors: KnownFactors;
  readonly sessions: Sessions;
  readonly backOff: BackOff;
  readonly events: Events;
  readonly now: () => number;
  readonly log: Log;
}

export function recoveryRoutes(deps: RecoveryRoutesDeps): Routes {
  return (api) => {
    serve(api, recoveryEndpoint, async (context) => {
      const given = await readJson(context, recoveryEndpoint.takes);
      if (!given.ok) return given.answer;
      const { code, password } = given.body;
      const organisation = deps.meta.get('organisation') ?? '';
      const problem =
        passwordProblem(password, '', { organisation }) ??
        ((await deps.common.has(password)) ? 'password-is-common' : null);
      if (problem !== null) return refuse(context, problem);
      const hash = await deps.passwords.hash(password, 'known');
      if (hash === null) return refuse(context, 'busy', { retryAfter: 2 });

      const place = deps.gate.placeOf(askingOf(context));
      let username: string | null = null;
      const refusal = await attempted(
        context,
        deps.backOff,
        { name: 'recovery', address: place.address, device: null },
        async () => (username = deps.requests.take(code)) !== null,
        () => refuse(context, 'recovery-link-wrong'),
      );
      if (refusal !== null) return refusal;
      const id = deps.hub.organisation.idOfName(collections.users, nameKey(username ?? ''));
      const user = id === undefined ? undefined : deps.hub.organisation.get(collections.users, id);
      if (user === undefined) return refuse(context, 'not-found', { message: 'There is no user of this name.' });
      const { allowed } = await deps.hub.change({
        actor: null,
        changes: lettingIn(user, deps.now()),
        credential: { userId: user.id, hash },
        factors: [
          ...deps.factors.passkeysOf(user.id).map((passkey) => ({ kind: 'remove', id: passkey.id }) as const),
          ...removeAuthenticator(user.id),
        ],
      });
      if (!allowed) return refuse(context, 'not-allowed');
      for (const ended of await deps.sessions.endAllOf(user.id, null, 'password-changed'))
        deps.hub.endSession(ended, closeCodes.signedOut);
      deps.log.warn({ userId: user.id, address: place.address }, 'let in again with a recovery link');
      await deps.events.note(
        { userId: null, sessionId: null, place },
        { kind: 'recovered', about: { collection: collections.users, id: user.id } },
      );
      return { username: user.username };
    });
  };
}

/** What has to change so that this user signs in with a password alone and administers. */
function lettingIn(user: User, now: number): readonly Change[] {
  const wanted: Partial<User> = {
    enabled: true,
    deletedAt: null,
    scope: null,
    passwordSetAt: new Date(now).toISOString(),
    passkeySince: null,
  };
  const fields = ['enabled', 'deletedAt', 'scope', 'passwordSetAt', 'passkeySince'] as const;
  const base = { collection: collections.users, id: user.id };
  const changes: Change[] = fields
    .filter((field) => user[field] !== wanted[field])
    .map((field) => ({ ...base, field, member: null, before: user[field], after: wanted[field] ?? null }));
  const held = user.roles[administratorRoleId] ?? null;
  if (held !== true) changes.push({ ...base, field: 'roles', member: administratorRoleId, before: held, after: true });
  return changes;
}
