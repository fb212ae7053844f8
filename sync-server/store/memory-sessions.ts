/**
 * Sessions of a store that is only read: those that could be read, and what happens to them until the server
 * stops.
 */

import type { SqliteStore } from './promised.ts';
import type { Session } from './store.ts';

export function createMemorySessions(initial: readonly Session[]): SqliteStore['sessions'] {
  const sessions = new Map(initial.map((session) => [session.id, session]));
  const removeAll = (isDue: (session: Session) => boolean): readonly string[] => {
    const due = [...sessions.values()].filter(isDue).map(({ id }) => id);
    for (const id of due) sessions.delete(id);
    return due;
  };
  return {
    put: (session) => void sessions.set(session.id, session),
    find: (id) => sessions.get(id) ?? null,
    touch(id, seen) {
      const session = sessions.get(id);
      if (session !== undefined) sessions.set(id, { ...session, ...seen });
    },
    remove: (id) => void sessions.delete(id),
    ofUser: (userId) =>
      [...sessions.values()].filter((session) => session.userId === userId).sort((a, b) => b.lastSeenAt - a.lastSeenAt),
    removeOfUser: (userId, exceptId) => removeAll((session) => session.userId === userId && session.id !== exceptId),
    removeExpired: (now) => removeAll((session) => session.expiresAt <= now),
    userIds: () => [...new Set([...sessions.values()].map(({ userId }) => userId))],
  };
}
