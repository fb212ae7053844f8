/** One's own rights, and one's own profile. */

import { findField } from '../../shared/schema/fields.ts';
import { collections } from '../../shared/schema/records.ts';
import { meEndpoint } from '../../shared/protocol/me.ts';
import { ownProfileEndpoint } from '../../shared/protocol/profile-endpoint.ts';
import type { Gate } from '../access/gate.ts';
import type { Hub } from '../sync/hub.ts';
import { refuse } from './answers.ts';
import { enter, type Routes } from './api.ts';
import { readJson } from './json-body.ts';
import { serve } from './serve.ts';

const email = findField(collections.users, 'email');

export function meRoutes(deps: {
  readonly gate: Gate;
  readonly hub: Pick<Hub, 'change' | 'me' | 'organisation'>;
}): Routes {
  return (api) => {
    serve(api, meEndpoint, (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      const me = deps.hub.me(entry.userId, entry.place);
      return me ?? refuse(context, 'signed-out');
    });

    // Judged by the rules as if it came from a device: they know whose profile it is.
    serve(api, ownProfileEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      const given = await readJson(context, ownProfileEndpoint.takes);
      if (!given.ok) return given.answer;
      const after = email?.canonical(given.body.email) ?? '';
      if (email?.check(after, null) !== null)
        return refuse(context, 'bad-request', { message: 'This is no e-mail address.', field: 'email' });
      const { userId, place, sessionId } = entry;
      const before = deps.hub.organisation.get(collections.users, userId)?.email ?? '';
      // The body was awaited: the session may be over.
      const still = (): boolean => !(enter(context, deps.gate) instanceof Response);
      const { allowed } = await deps.hub.change({
        actor: { userId, place, sessionId },
        changes: [{ collection: collections.users, id: userId, field: 'email', member: null, before, after }],
        still,
      });
      if (!allowed) return refuse(context, 'not-allowed');
      return deps.hub.me(userId, place) ?? refuse(context, 'signed-out');
    });
  };
}
