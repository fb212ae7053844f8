/**
 * Who changed what, and what else happened, for whoever may see the activity log; and what devices tell of the
 * secrets that were looked at.
 */

import { mayRead, readableRooms } from '../../shared/permissions/room-reading.ts';
import { has } from '../../shared/permissions/subject.ts';
import {
  activityEndpoint,
  revealsEndpoint,
  type ActivityEntry,
  type ActivityPage,
  type ActivityQuery,
  type Reveal,
} from '../../shared/protocol/activity-endpoint.ts';
import { collectionRoom, findField, namingField } from '../../shared/schema/fields.ts';
import { limits } from '../../shared/schema/limits.ts';
import { collections, isCollection, type Collection } from '../../shared/schema/records.ts';
import type { Entry, Gate } from '../access/gate.ts';
import type { Events } from '../events.ts';
import { topics } from '../store/activity-cells.ts';
import type { ActivityFilter, Store } from '../store/store.ts';
import type { Hub } from '../sync/hub.ts';
import { entryFor, type EntryReader } from './activity-entry.ts';
import { refuse } from './answers.ts';
import { enter, type Routes } from './api.ts';
import { readJson } from './json-body.ts';
import { serve } from './serve.ts';

export interface ActivityRoutesDeps {
  readonly gate: Gate;
  readonly hub: Pick<Hub, 'organisation'>;
  readonly store: Pick<Store, 'activity' | 'sessions'>;
  readonly events: Events;
  readonly now: () => number;
}

type In = Entry & { readonly kind: 'in' };

const hourMs = 3_600_000;

export function activityRoutes(deps: ActivityRoutesDeps): Routes {
  /** Reveals of a user in the hour that ends then. */
  const told = new Map<string, { readonly until: number; reveals: number }>();

  return (api) => {
    serve(api, activityEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      if (!has(entry.subject, 'show_activity_log')) return refuse(context, 'not-allowed');
      const given = await readJson(context, activityEndpoint.takes);
      if (!given.ok) return given.answer;
      const page = await deps.store.activity(filterOf(given.body, readableRooms(entry.subject)));
      // The store was awaited: the right may be gone.
      const still = enter(context, deps.gate);
      if (still instanceof Response) return still;
      if (!has(still.subject, 'show_activity_log')) return refuse(context, 'not-allowed');
      const gone = await namesOfGone(page.rows.map(({ userId }) => userId));
      const reader = readerOf(still, gone);
      const entries = page.rows.flatMap((row) => entryFor(row, given.body, reader) ?? []);
      return { entries, names: await namesIn(entries, still), next: page.next } satisfies ActivityPage;
    });

    serve(api, revealsEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      const given = await readJson(context, revealsEndpoint.takes);
      if (!given.ok) return given.answer;
      // The right may be gone since: what was seen was seen, and is recorded.
      const known = given.body.reveals.filter(isOfSecret);
      if (!mayTell(entry.userId, known.length)) return refuse(context, 'too-many', { retryAfter: 600 });
      for (const reveal of known) {
        const { id, collection, record, field, how, madeAt } = reveal;
        const about = { collection, id: record };
        const kind = how === 'shown' ? 'secret-shown' : 'secret-copied';
        await deps.events.take(entry, { kind, about, facts: { field } }, { id, madeAt });
      }
      return null;
    });
  };

  function mayTell(userId: string, count: number): boolean {
    const known = told.get(userId);
    const now = deps.now();
    const hour = known === undefined || now >= known.until ? { until: now + hourMs, reveals: 0 } : known;
    if (hour.reveals + count > limits.revealsPerHour) return false;
    hour.reveals += count;
    told.set(userId, hour);
    return true;
  }

  function readerOf({ subject }: In, gone: ReadonlyMap<string, string>): EntryReader {
    const seesUsers = mayRead(subject, collectionRoom[collections.users]);
    return {
      subject,
      nameOf: (id) =>
        seesUsers ? (deps.hub.organisation.get(collections.users, id)?.username ?? gone.get(id) ?? null) : null,
      userAgentOf: (sessionId) => deps.store.sessions.find(sessionId)?.userAgent ?? null,
    };
  }

  /** What is gone for good is called what it was called last. */
  async function lastNameOf(collection: Collection, recordId: string): Promise<string | null> {
    const naming = namingField[collection];
    const filter = { recordId, topics: [topics.field(collection, naming)], outcome: 'accepted', limit: 1 } as const;
    const [row] = (await deps.store.activity(filter)).rows;
    const change = row?.changes.find(({ id, field }) => id === recordId && field === naming);
    const name = change?.after === '' ? change.before : change?.after;
    return typeof name === 'string' && name !== '' ? name : null;
  }

  async function namesOfGone(users: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const names = new Map<string, string>();
    for (const id of new Set(users)) {
      if (id === null || deps.hub.organisation.get(collections.users, id) !== undefined) continue;
      const name = await lastNameOf(collections.users, id);
      if (name !== null) names.set(id, name);
    }
    return names;
  }

  async function namesIn(entries: readonly ActivityEntry[], { subject }: In): Promise<Record<string, string>> {
    const names: Record<string, string> = {};
    const asked = new Set<string>();
    const records = entries.flatMap(({ changes, event }) => [...changes, ...(event?.about ? [event.about] : [])]);
    for (const { collection, id } of records) {
      if (asked.has(id) || !isCollection(collection) || !mayRead(subject, collectionRoom[collection])) continue;
      asked.add(id);
      if (asked.size > limits.activityChanges) break;
      if (deps.hub.organisation.get(collection, id) !== undefined) continue;
      const name = await lastNameOf(collection, id);
      if (name !== null) names[id] = name;
    }
    return names;
  }
}

function isOfSecret({ collection, field }: Reveal): boolean {
  return isCollection(collection) && findField(collection, field)?.kind === 'secret';
}

function filterOf(query: ActivityQuery, rooms: ActivityFilter['rooms'] & {}): ActivityFilter {
  const { user, record, collection, field, save, result, event, since, until, before } = query;
  const asked = [
    ...(collection === null ? [] : [topics.collection(collection)]),
    ...(collection === null || field === null ? [] : [topics.field(collection, field)]),
    ...(result === 'collided' ? [topics.collided] : []),
    ...(event === null ? [] : [topics.event(event)]),
  ];
  return {
    rooms,
    topics: asked,
    limit: limits.activityPage,
    ...(user === null ? {} : { userId: user }),
    ...(record === null ? {} : { recordId: record }),
    ...(save === null ? {} : { saveId: save }),
    ...(result === 'accepted' || result === 'refused' ? { outcome: result } : {}),
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
    ...(before === null ? {} : { before }),
  };
}
