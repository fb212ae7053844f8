/**
 * A store that answers at once (SQLite, which does all of its work when it is asked) as the store that the
 * server knows, which may take its time.
 *
 * Guarantees: the work is done before the answer is given, and what it throws breaks a promise. Refuses
 * nothing.
 */

import { soon } from './soon.ts';
import type { Store } from './store.ts';

/** The same without waiting, but for a backup: that goes on beside everything else. */
type AtOnce<T> = {
  [K in keyof T]: K extends 'backup'
    ? T[K]
    : T[K] extends (...given: infer Given) => infer Answer
      ? (...given: Given) => Awaited<Answer>
      : AtOnce<T[K]>;
};

export type SqliteStore = AtOnce<Store>;

export function promised(store: SqliteStore): Store {
  const { upkeep, sessions, meta, credentials, factors } = store;
  return {
    loadRoom: async (room) => store.loadRoom(room),
    versionOf: async (room) => store.versionOf(room),
    commit: (batch) => soon(() => store.commit(batch)),
    compactRoom: async (room, version, segment) => store.compactRoom(room, version, segment),
    findReceipt: (userId, room, saveId) => soon(() => store.findReceipt(userId, room, saveId)),
    findClients: (room, clientIds) => soon(() => store.findClients(room, clientIds)),
    findAuthors: (room, clocks) => soon(() => store.findAuthors(room, clocks)),
    noticesFor: async (userId, room) => store.noticesFor(userId, room),
    dropNotices: async (ids) => store.dropNotices(ids),
    activity: async (filter) => store.activity(filter),
    note: async (row) => store.note(row),
    damage: () => store.damage(),
    check: async () => store.check(),
    probe: async (at) => store.probe(at),
    upkeep: {
      prune: async (keep) => upkeep.prune(keep),
      reclaim: async () => upkeep.reclaim(),
      kept: async () => upkeep.kept(),
      backup: (path) => upkeep.backup(path),
      size: async () => upkeep.size(),
    },
    credentials,
    factors: {
      find: (id) => factors.find(id),
      ofUser: (userId) => factors.ofUser(userId),
      write: async (writes) => factors.write(writes),
    },
    sessions: {
      put: async (session) => sessions.put(session),
      find: (id) => sessions.find(id),
      touch: async (id, seen) => sessions.touch(id, seen),
      remove: async (id) => sessions.remove(id),
      ofUser: (userId) => sessions.ofUser(userId),
      removeOfUser: async (userId, exceptId) => sessions.removeOfUser(userId, exceptId),
      removeExpired: async (now) => sessions.removeExpired(now),
      userIds: () => sessions.userIds(),
    },
    meta: {
      get: (key) => meta.get(key),
      set: async (key, value) => meta.set(key, value),
      remove: async (key) => meta.remove(key),
    },
    close: async () => store.close(),
  };
}
