/** Who changed what, for whoever may see the activity log and reads the room it is about. */

import { mayRead } from '../../shared/permissions/room-reading.ts';
import { has } from '../../shared/permissions/subject.ts';
import { recordActivityEndpoint, type ActivityEntry } from '../../shared/protocol/activity-endpoint.ts';
import { limits } from '../../shared/schema/limits.ts';
import { collections } from '../../shared/schema/records.ts';
import type { Gate } from '../access/gate.ts';
import type { Activity, Store } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import { refuse } from './answers.ts';
import { enter, type Routes } from './api.ts';
import { serve } from './serve.ts';

export interface ActivityRoutesDeps {
  readonly gate: Gate;
  readonly hub: Pick<Hub, 'organisation'>;
  readonly store: Pick<Store, 'activity'>;
}

export function activityRoutes(deps: ActivityRoutesDeps): Routes {
  return (api) => {
    serve(api, recordActivityEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      if (!has(entry.subject, 'show_activity_log')) return refuse(context, 'not-allowed');
      const recordId = context.req.param('id');
      const before = seqOf(context.req.param('before'));
      if (before === null) return refuse(context, 'not-found');
      const rows = await deps.store.activity({
        recordId,
        limit: limits.activityPage + 1,
        ...(before === 'latest' ? {} : { before }),
      });
      // The store was awaited: the right may be gone.
      const still = enter(context, deps.gate);
      if (still instanceof Response) return still;
      const { subject } = still;
      if (!has(subject, 'show_activity_log')) return refuse(context, 'not-allowed');
      const seesUsers = mayRead(subject, 'users');
      return {
        entries: rows
          .slice(0, limits.activityPage)
          .filter(({ room }) => mayRead(subject, room))
          .map((row) => entryOf(row, recordId, seesUsers ? nameOfUser : () => null)),
        more: rows.length > limits.activityPage,
      };
    });
  };

  function nameOfUser(id: string): string | null {
    return deps.hub.organisation.get(collections.users, id)?.username ?? null;
  }
}

function entryOf(
  { seq, at, userId, address, outcome, changes }: Activity,
  recordId: string,
  nameOf: (userId: string) => string | null,
): ActivityEntry {
  return {
    seq,
    at,
    by: userId === null ? null : { id: userId, username: nameOf(userId) },
    address,
    outcome,
    changes: changes.filter(({ id }) => id === recordId),
  };
}

function seqOf(text: string): number | 'latest' | null {
  if (text === 'latest') return 'latest';
  return /^\d{1,15}$/u.test(text) ? Number(text) : null;
}
