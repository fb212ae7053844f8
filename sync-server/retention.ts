/**
 * How long and how much activity is kept: set by an administrator, carried out a little at a time.
 *
 * Guarantees: whatever is beyond the setting is removed, oldest first, and the space it took is given back to
 * the disk; a Save that is sent again is recognised for `limits.resendDays` all the same. Refuses settings
 * that are not whole numbers within the limits.
 */

import { is } from 'valibot';
import { activityRetention, type ActivityRetention } from '../shared/protocol/settings-endpoints.ts';
import { limits } from '../shared/schema/limits.ts';
import type { Log } from './log.ts';
import type { Store } from './store/store.ts';

export interface Retention {
  get(): ActivityRetention;
  set(retention: ActivityRetention): Promise<void>;
  /** Some of the work; true: there is more. */
  work(): Promise<boolean>;
}

const key = 'activity-retention';
const dayMs = 24 * 3_600_000;

export const defaultRetention: ActivityRetention = { days: 400, megabytes: 2_048 };

export function createRetention(deps: {
  readonly store: Pick<Store, 'meta' | 'upkeep'>;
  readonly now: () => number;
}): Retention {
  const { meta, upkeep } = deps.store;

  function get(): ActivityRetention {
    const stored = meta.get(key);
    const given: unknown = stored === null ? null : JSON.parse(stored);
    return is(activityRetention, given) ? given : defaultRetention;
  }

  return {
    get,
    set: ({ days, megabytes }) => meta.set(key, JSON.stringify({ days, megabytes })),
    async work() {
      const { days, megabytes } = get();
      const at = deps.now();
      const more = await upkeep.prune({
        before: at - days * dayMs,
        bytes: megabytes * 1_000_000,
        savesBefore: at - limits.resendDays * dayMs,
      });
      return (await upkeep.reclaim()) || more;
    },
  };
}

/** Between two pieces of work, so that nobody waits for them. */
const betweenMs = 100;

/** Does some work, and when there is no more rests, for as long as the server runs; returns how to stop. */
export function keepAtWork(
  work: () => Promise<boolean>,
  {
    restMs,
    failed,
    isReadOnly,
    log,
  }: {
    readonly restMs: number;
    /** What is in the log when it could not be done. */
    readonly failed: string;
    readonly isReadOnly: () => boolean;
    readonly log: Log;
  },
): () => void {
  let timer: NodeJS.Timeout;
  let isStopped = false;
  const turn = async (): Promise<void> => {
    let more = false;
    try {
      more = !isReadOnly() && (await work());
    } catch (error) {
      log.warn({ err: error }, failed);
    }
    if (!isStopped) timer = setTimeout(() => void turn(), more ? betweenMs : restMs).unref();
  };
  timer = setTimeout(() => void turn(), betweenMs).unref();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
