import { createEffect, createMemo, createSignal, on, type Accessor } from 'solid-js';
import type { ActivityEntry, ActivityQuery } from '../../../shared/protocol/activity-endpoint.ts';
import { requestErrorText } from '../../language/request-error-text.ts';
import { useClient } from '../../state/client-context.tsx';
import { useSync } from '../../state/use-sync.ts';
import { fittingEntry } from './fits-query.ts';

export interface ShownActivity {
  readonly entries: readonly ActivityEntry[];
  readonly told: Readonly<Record<string, string>>;
  /** `before` of the next page; null: there is no more, or not here. */
  readonly next: number | null;
  /** When the server told it, if it is what this device keeps; null: the server told it now. */
  readonly keptAt: number | null;
}

export interface ActivityList {
  /** Null: nothing is known yet. */
  readonly shown: Accessor<ShownActivity | null>;
  readonly busy: Accessor<boolean>;
  /** Why the server did not answer, but for a network that is not there. */
  readonly failure: Accessor<string | null>;
  readonly offline: Accessor<boolean>;
  more(): void;
  again(): void;
}

/** Pages in which nothing was found, before somebody is asked whether to go on. */
const mostTries = 10;

/** What is kept here is there at once; what the server says takes its place. */
export function useActivity(query: Accessor<ActivityQuery>): ActivityList {
  const client = useClient();
  const sync = useSync();
  const online = createMemo(() => sync().connection === 'online');
  const [shown, setShown] = createSignal<ShownActivity | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);
  const [offline, setOffline] = createSignal(false);
  /** Answers to what is not asked for any more are passed over. */
  let asked = 0;

  const showKept = async (to: ActivityQuery, turn: number): Promise<void> => {
    const kept = await client.activity.kept();
    if (kept === null || turn !== asked) return;
    const entries = kept.entries.flatMap((entry) => fittingEntry(entry, to) ?? []);
    setShown((now) => (now?.keptAt === null ? now : { entries, told: kept.names, next: null, keptAt: kept.at }));
  };
  const load = async (to: ActivityQuery, before: number | null, tries = mostTries): Promise<void> => {
    const turn = ++asked;
    setBusy(true);
    if (before === null) void showKept(to, turn);
    const answer = await client.activity.ask({ ...to, before });
    if (turn !== asked) return;
    setBusy(false);
    setOffline(!answer.ok && answer.error.code === 'offline');
    if (!answer.ok) {
      setFailure(answer.error.code === 'offline' ? null : requestErrorText(answer.error));
      return;
    }
    setFailure(null);
    const { entries, names, next } = answer.body;
    setShown((now) => ({
      entries: [...(before === null ? [] : (now?.entries ?? [])), ...entries],
      told: { ...(before === null ? {} : now?.told), ...names },
      next,
      keptAt: null,
    }));
    // Much was looked through, and nothing found in it.
    if (entries.length === 0 && next !== null && tries > 1) await load(to, next, tries - 1);
  };
  createEffect(
    on(query, (to) => {
      setShown(null);
      void load(to, null);
    }),
  );
  createEffect(on(online, (isOnline) => isOnline && offline() && void load(query(), null), { defer: true }));
  return {
    shown,
    busy,
    failure,
    offline,
    more() {
      const next = shown()?.next ?? null;
      if (next !== null) void load(query(), next);
    },
    again: () => void load(query(), null),
  };
}
