/**
 * Who is signed in, on which device, since when.
 *
 * Guarantees: a session is known by the SHA-256 of its token alone; it ends when its device has not been in
 * contact for `sessionIdleMs`, when it is `sessionMs` old, and when it is ended here; a user has at most
 * `sessionsPerUser`, and the one longest without contact makes way. A new sign-in is a new session, always.
 */

import type { SessionEnd } from '../../shared/protocol/session-end.ts';
import type { Random } from '../../shared/schema/ids.ts';
import { limits } from '../../shared/schema/limits.ts';
import type { Session, StoredSessions } from '../store/store.ts';
import type { RequestPlace } from './network-position.ts';
import { createSessionEnds } from './session-ends.ts';
import { createSessionToken, hashOfToken } from './session-token.ts';

export interface Sessions {
  /** Returns the token, which exists nowhere else. `ended` are the ids of sessions that made way. */
  begin(
    userId: string,
    device: { readonly place: RequestPlace; readonly userAgent: string },
  ): Promise<{ readonly token: string; readonly ended: readonly string[] }>;
  /** The session of this token if it has not ended; notes that its device is in contact. */
  find(token: string, place: RequestPlace): Session | null;
  /** Contact of a device whose socket stays open. False: the session has ended. */
  keepAlive(id: string): boolean;
  ofUser(userId: string): readonly Session[];
  end(id: string, why: SessionEnd): Promise<void>;
  /** Returns the ids that were ended. */
  endAllOf(userId: string, exceptId: string | null, why: SessionEnd): Promise<readonly string[]>;
  endExpired(): Promise<readonly string[]>;
  /** Why the session of this token counts no more. */
  whyEnded(token: string): SessionEnd;
  /** Everybody who has a session. */
  userIds(): readonly string[];
}

/** Contact is written down at most this often. */
const touchEveryMs = 60_000;

export function createSessions(deps: {
  readonly store: StoredSessions;
  readonly now: () => number;
  readonly random: Random;
}): Sessions {
  const { store, now } = deps;
  const ends = createSessionEnds(deps.now);

  function live(id: string): Session | null {
    const session = store.find(id);
    return session !== null && session.expiresAt > now() ? session : null;
  }

  function touch(session: Session, place: RequestPlace): void {
    const at = now();
    const moved = session.address !== place.address || session.country !== place.country;
    if (!moved && at - session.lastSeenAt < touchEveryMs) return;
    const seen = { lastSeenAt: at, expiresAt: expiry(session.createdAt, at), ...place };
    // That the store cannot be written is told elsewhere; whoever is signed in stays signed in.
    store.touch(session.id, seen).catch(() => undefined);
  }

  async function makeRoom(userId: string): Promise<readonly string[]> {
    const oldestFirst = [...store.ofUser(userId)].sort((a, b) => a.lastSeenAt - b.lastSeenAt);
    const tooMany = oldestFirst.slice(0, Math.max(0, oldestFirst.length - limits.sessionsPerUser + 1));
    for (const { id } of tooMany) {
      ends.note(id, 'made-way');
      await store.remove(id);
    }
    return tooMany.map(({ id }) => id);
  }

  return {
    async begin(userId, { place, userAgent }) {
      const ended = await makeRoom(userId);
      const token = createSessionToken(deps.random);
      const at = now();
      await store.put({
        id: hashOfToken(token),
        userId,
        createdAt: at,
        lastSeenAt: at,
        expiresAt: expiry(at, at),
        address: place.address,
        country: place.country,
        userAgent: userAgent.slice(0, 200),
      });
      return { token, ended };
    },
    find(token, place) {
      const session = live(hashOfToken(token));
      if (session !== null) touch(session, place);
      return session;
    },
    keepAlive(id) {
      const session = live(id);
      if (session === null) return false;
      touch(session, { address: session.address ?? 'unknown', country: session.country });
      return true;
    },
    ofUser: (userId) => store.ofUser(userId).filter((session) => session.expiresAt > now()),
    end(id, why) {
      ends.note(id, why);
      return store.remove(id);
    },
    async endAllOf(userId, exceptId, why) {
      const ended = await store.removeOfUser(userId, exceptId);
      for (const id of ended) ends.note(id, why);
      return ended;
    },
    async endExpired() {
      const ended = await store.removeExpired(now());
      for (const id of ended) ends.note(id, 'expired');
      return ended;
    },
    whyEnded(token) {
      const id = hashOfToken(token);
      return store.find(id) === null ? ends.whyOf(id) : 'expired';
    },
    userIds: () => store.userIds(),
  };
}

function expiry(createdAt: number, seenAt: number): number {
  return Math.min(seenAt + limits.sessionIdleMs, createdAt + limits.sessionMs);
}
