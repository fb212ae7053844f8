/** One's own rights. */

import { meEndpoint } from '../../shared/protocol/me.ts';
import type { Gate } from '../access/gate.ts';
import type { Hub } from '../sync/hub.ts';
import { refuse } from './answers.ts';
import { enter, type Routes } from './api.ts';
import { serve } from './serve.ts';

export function meRoutes(deps: { readonly gate: Gate; readonly hub: Pick<Hub, 'me'> }): Routes {
  return (api) => {
    serve(api, meEndpoint, (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      const me = deps.hub.me(entry.userId, entry.place);
      return me ?? refuse(context, 'signed-out');
    });
  };
}
