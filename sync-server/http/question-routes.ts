/**
 * Who can do what, and why, for those whose device may not hold what the answer is made of.
 *
 * Guarantees: judged by the rights of the moment, after the body has arrived; what is told is what
 * shared/permissions/told.ts lets through. Refuses, naming the permission, who may not read what is asked about; and
 * to answer from users and roles of which some cannot be read.
 */

import type { Reason } from '../../shared/permissions/reasons.ts';
import { mayRead } from '../../shared/permissions/room-reading.ts';
import { knowsEnough, tell, whyNotAsk } from '../../shared/permissions/told.ts';
import { questionEndpoint } from '../../shared/protocol/question-endpoint.ts';
import { limits } from '../../shared/schema/limits.ts';
import type { Gate } from '../access/gate.ts';
import type { Hub } from '../sync/hub.ts';
import { createQuota } from '../sync/quotas.ts';
import { refuse } from './answers.ts';
import { enter, type Routes } from './api.ts';
import { readJson } from './json-body.ts';
import { serve } from './serve.ts';

export interface QuestionRoutesDeps {
  readonly gate: Gate;
  readonly hub: Pick<Hub, 'knowledge' | 'organisation'>;
  readonly now: () => number;
}

const minuteMs = 60_000;

export function questionRoutes({ gate, hub, now }: QuestionRoutesDeps): Routes {
  const quota = createQuota({ now, windowMs: minuteMs, limit: limits.questionsPerMinute });
  return (api) => {
    serve(api, questionEndpoint, async (context) => {
      const entry = enter(context, gate);
      if (entry instanceof Response) return entry;
      if (!quota.spend(entry.userId, 1)) return refuse(context, 'too-many', { retryAfter: minuteMs / 1_000 });
      const given = await readJson(context, questionEndpoint.takes);
      if (!given.ok) return given.answer;
      // The body was awaited: the right may be gone.
      const still = enter(context, gate);
      if (still instanceof Response) return still;
      const { subject } = still;
      const { at, ...asking } = given.body;
      const objection = whyNotAsk(subject, asking);
      if (objection !== null) return refuse(context, 'not-allowed', messageOf(objection));
      if (knowsEnough(subject))
        return refuse(context, 'not-allowed', { message: 'Your device can answer this itself.' });
      if (hub.knowledge() !== 'all') return refuse(context, 'users-unreadable');
      const when = { now: at ?? now(), place: null };
      return tell(asking, hub.organisation, when, mayRead(subject, 'roles')) ?? refuse(context, 'not-found');
    });
  };
}

function messageOf(reason: Reason): { readonly message?: string } {
  return reason.code === 'permission-missing'
    ? { message: `To ask this, you need the permission ${reason.permission}.` }
    : {};
}
