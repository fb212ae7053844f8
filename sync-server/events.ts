/**
 * What happens beside the changes of records, recorded among them: who signed in, who saw a password.
 *
 * Guarantees: `note` never fails what it is about; what could not be recorded is in the log. `take` says
 * whether it is recorded, once for each id that a device gives. Failed sign-ins are recorded up to a bound, so
 * that nobody pushes out what is recorded by guessing passwords. Refuses nothing.
 */

import type { Place } from '../shared/permissions/restriction.ts';
import type { ActivityEvent } from '../shared/protocol/activity-event.ts';
import { limits } from '../shared/schema/limits.ts';
import { collections } from '../shared/schema/records.ts';
import { networkOf } from './access/network-position.ts';
import type { Log } from './log.ts';
import type { NewActivity, Store } from './store/store.ts';

export interface EventBy {
  /** null: the server itself, or somebody unknown. */
  readonly userId: string | null;
  readonly sessionId: string | null;
  readonly place: Place | null;
}

export interface Events {
  note(by: EventBy, event: Pick<ActivityEvent, 'kind'> & Partial<ActivityEvent>): Promise<void>;
  /** An event that a device tells of: fails if it is not recorded. */
  take(by: EventBy, event: ActivityEvent, told: { readonly id: string; readonly madeAt: number }): Promise<void>;
  /** `userId`: whose name was typed; null: nobody's. */
  signInFailed(userId: string | null, place: Place, why: string): Promise<void>;
}

const hourMs = 3_600_000;

export function createEvents(deps: {
  readonly store: Pick<Store, 'note'>;
  readonly now: () => number;
  readonly log: Log;
}): Events {
  /** Failed sign-ins that were recorded in the hour that ends then. */
  let counted = { until: 0, all: 0, byNetwork: new Map<string, number>() };

  function rowOf({ userId, sessionId, place }: EventBy, event: ActivityEvent): NewActivity {
    const from = { address: place?.address ?? null, country: place?.country ?? null };
    const nothing = { room: null, saveId: null, from: 0, to: 0, changes: [], receipt: null } as const;
    return { at: deps.now(), userId, sessionId, ...from, ...nothing, outcome: 'accepted', event };
  }

  async function note(by: EventBy, event: Pick<ActivityEvent, 'kind'> & Partial<ActivityEvent>): Promise<void> {
    try {
      await deps.store.note(rowOf(by, { about: null, facts: {}, ...event }));
    } catch (error) {
      deps.log.warn({ kind: event.kind, userId: by.userId, error: String(error) }, 'an event could not be recorded');
    }
  }

  function isBeyond(network: string): boolean {
    const now = deps.now();
    if (now >= counted.until) counted = { until: now + hourMs, all: 0, byNetwork: new Map() };
    const ofNetwork = counted.byNetwork.get(network) ?? 0;
    if (counted.all >= limits.failedSignInsRecorded || ofNetwork >= limits.failedSignInsRecordedPerNetwork) return true;
    counted.all++;
    counted.byNetwork.set(network, ofNetwork + 1);
    return false;
  }

  return {
    note,
    async take(by, event, { id, madeAt }) {
      await deps.store.note({ ...rowOf(by, event), saveId: id, madeAt });
    },
    async signInFailed(userId, place, why) {
      if (isBeyond(networkOf(place.address ?? 'unknown'))) return;
      const about = userId === null ? null : { collection: collections.users, id: userId };
      await note({ userId: null, sessionId: null, place }, { kind: 'sign-in-failed', about, facts: { why } });
    },
  };
}
