/**
 * A store that is far away: every answer takes some turns of the event loop, half of them before the work is done
 * and half of them after it. While it takes its time everything else goes on.
 */

import { promised, type SqliteStore } from '../../sync-server/store/promised.ts';
import type { Soon } from '../../sync-server/store/soon.ts';
import type { Store } from '../../sync-server/store/store.ts';

export interface SlowStore extends Store {
  /** Answers that somebody is waiting for. */
  readonly awaited: number;
  /** Whether one of them is of a commit. */
  readonly isCommitting: boolean;
  /** Commits begun while another was under way: a store is never asked for that. */
  readonly overlapping: number;
  /** Whether a commit waits there now. */
  readonly isHolding: boolean;
  /** Where commits wait until it is `never`: before they are written, or after it, unconfirmed. */
  holds: 'never' | 'before' | 'after';
  /** As after `kill -9`: what is under way is never done, what was done is never confirmed. */
  die(): void;
}

/** `turns`: how many, before and after. */
export function createSlowStore(store: SqliteStore, turns: () => number): SlowStore {
  const near = promised(store);
  let awaited = 0;
  let committing = 0;
  let overlapping = 0;
  let isHolding = false;
  let isDead = false;

  async function alive(): Promise<void> {
    if (isDead) await new Promise<never>(() => {});
  }

  async function pass(): Promise<void> {
    for (let left = turns(); left > 0; left--) await turn();
    await alive();
  }

  async function hold(where: SlowStore['holds']): Promise<void> {
    isHolding = slow.holds === where;
    while (slow.holds === where) await turn();
    isHolding = false;
    await alive();
  }

  async function slowly<T>(work: () => Soon<T>): Promise<T> {
    awaited++;
    try {
      await pass();
      const answer = await work();
      await pass();
      return answer;
    } finally {
      awaited--;
    }
  }

  const { sessions, meta, upkeep } = near;
  const slow: SlowStore = {
    ...near,
    holds: 'never',
    die: () => void (isDead = true),
    get awaited() {
      return awaited;
    },
    get isCommitting() {
      return committing > 0;
    },
    get overlapping() {
      return overlapping;
    },
    get isHolding() {
      return isHolding;
    },
    loadRoom: (room) => slowly(() => near.loadRoom(room)),
    versionOf: (room) => slowly(() => near.versionOf(room)),
    async commit(batch) {
      if (committing++ > 0) overlapping++;
      try {
        await slowly(async () => {
          await hold('before');
          await near.commit(batch);
          await hold('after');
        });
      } finally {
        committing--;
      }
    },
    compactRoom: (room, version, segment) => slowly(() => near.compactRoom(room, version, segment)),
    findReceipt: (userId, room, saveId) => slowly(() => near.findReceipt(userId, room, saveId)),
    findClients: (room, clientIds) => slowly(() => near.findClients(room, clientIds)),
    findAuthors: (room, clocks) => slowly(() => near.findAuthors(room, clocks)),
    noticesFor: (userId, room) => slowly(() => near.noticesFor(userId, room)),
    dropNotices: (ids) => slowly(() => near.dropNotices(ids)),
    activity: (filter) => slowly(() => near.activity(filter)),
    note: (row) => slowly(() => near.note(row)),
    check: () => slowly(() => near.check()),
    probe: (at) => slowly(() => near.probe(at)),
    upkeep: {
      prune: (keep) => slowly(() => upkeep.prune(keep)),
      reclaim: () => slowly(() => upkeep.reclaim()),
      kept: () => slowly(() => upkeep.kept()),
      backup: (path) => slowly(() => upkeep.backup(path)),
      size: () => slowly(() => upkeep.size()),
    },
    // What is written to these is read at once, and durable later.
    sessions: {
      ...sessions,
      put: (session) => durable(sessions.put(session)),
      touch: (id, seen) => durable(sessions.touch(id, seen)),
      remove: (id) => durable(sessions.remove(id)),
      removeOfUser: (userId, exceptId) => durable(sessions.removeOfUser(userId, exceptId)),
      removeExpired: (now) => durable(sessions.removeExpired(now)),
    },
    meta: {
      ...meta,
      set: (key, value) => durable(meta.set(key, value)),
      remove: (key) => durable(meta.remove(key)),
    },
    close: () => slowly(() => near.close()),
  };
  return slow;

  function durable<T>(written: Promise<T>): Promise<T> {
    return slowly(() => written);
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
