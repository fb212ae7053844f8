import {
  activityEndpoint,
  everything,
  type ActivityEntry,
  type ActivityPage,
  type ActivityQuery,
} from '../../shared/protocol/activity-endpoint.ts';
import { limits } from '../../shared/schema/limits.ts';
import type { Me } from '../../shared/protocol/me.ts';
import type { DeviceStore } from './device-store.ts';
import { isSameFlat } from './observable.ts';
import type { Answer, Requests } from './requests.ts';

/** The newest entries as this device was sent them. */
export interface KeptActivity extends Pick<ActivityPage, 'entries' | 'names'> {
  /** ms since 1970, this device's clock when the server was asked. */
  readonly at: number;
}

export interface ActivityReader {
  /** Needs the server. */
  ask(query: ActivityQuery): Promise<Answer<ActivityPage>>;
  /** Null: none, or what was kept may not be read any more. */
  kept(): Promise<KeptActivity | null>;
}

/**
 * Who changed what, from the server; its newest part stays on the device. It goes with the session, and when a
 * room or the right to see it is lost (session-rows.ts).
 */
export function createActivityReader({
  store,
  requests,
  me,
  now,
}: {
  readonly store: DeviceStore;
  readonly requests: Requests;
  readonly me: () => Me | null;
  readonly now: () => number;
}): ActivityReader {
  const rightsOf = (who: Me | null): string => JSON.stringify([who?.user.id, who?.organisation.epoch, who?.rooms]);

  /** In one transaction with a look at whether it may still be read. */
  async function keep(asked: Me, query: ActivityQuery, page: ActivityPage): Promise<void> {
    const { db } = store;
    await db.transaction('rw', [db.recent, db.meta], async () => {
      const session = await store.readMeta('session');
      if (session?.kind !== 'in' || rightsOf(session.me) !== rightsOf(asked)) return;
      const known = query.before === null ? undefined : await db.recent.get('activity');
      // Only what follows what is there: a gap would look like a time in which nothing happened.
      if (query.before !== null && known?.next !== query.before) return;
      const entries: readonly ActivityEntry[] = [...(known?.entries ?? []), ...page.entries];
      const isFull = entries.length >= limits.activityKept;
      await db.recent.put({
        key: 'activity',
        userId: asked.user.id,
        at: known?.at ?? now(),
        entries: entries.slice(0, limits.activityKept),
        names: { ...known?.names, ...page.names },
        next: isFull ? null : page.next,
      });
    });
  }

  return {
    async ask(query) {
      const asked = me();
      const answer = await requests.ask(activityEndpoint, query);
      const isWhole = isSameFlat({ ...query, before: null }, everything);
      // A device that cannot keep it shows it all the same.
      if (answer.ok && asked !== null && isWhole) await keep(asked, query, answer.body).catch(() => undefined);
      return answer;
    },
    async kept() {
      await store.start();
      const row = await store.db.recent.get('activity').catch(() => undefined);
      return row === undefined || row.userId !== me()?.user.id ? null : row;
    },
  };
}
