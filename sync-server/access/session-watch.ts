/**
 * Ends the sessions that must not go on, whether anybody uses them or not.
 *
 * Guarantees: after `look` there is no session, and no socket of a session, whose user may not be signed in
 * anywhere (disabled, deleted, No Portal, no way to sign in), that had no contact for too long, or that is too old.
 * Refuses to end a session for what holds at one place only: there it is refused, elsewhere it counts.
 */

import type { Subject } from '../../shared/permissions/subject.ts';
import { closeCodes, type CloseCode } from '../../shared/protocol/close-codes.ts';
import type { Sessions } from './sessions.ts';

export interface SessionWatch {
  look(): Promise<void>;
  /** Of one user, at once. */
  lookAt(userId: string): Promise<void>;
}

export function createSessionWatch(deps: {
  readonly sessions: Sessions;
  /** Sessions whose device has a socket open: it is in contact. */
  readonly openSessions: () => Iterable<string>;
  /** No place in particular. */
  readonly subjectOf: (userId: string) => Subject | null;
  readonly closeSockets: (sessionId: string, code: CloseCode) => void;
  /** So many sessions of a user who may not be signed in. */
  readonly ended: (userId: string, sessions: number) => Promise<void>;
  /** The store cannot be read or written now: the gate refuses all the same, and the next look tries again. */
  readonly failed: (error: unknown) => void;
}): SessionWatch {
  const { sessions, closeSockets } = deps;

  async function lookAt(userId: string): Promise<void> {
    const subject = deps.subjectOf(userId);
    // Who was purged had no session long before that: without a subject the users could not be read, which
    // revokes nothing.
    if (subject === null) return;
    // Without a place, roles that ask for one grant nothing: that says nothing of where the devices are.
    if (subject.signIn === 'ok' || subject.signIn === 'nothing-active-here') return;
    const ended = await sessions.endAllOf(userId, null, 'refused');
    for (const id of ended) closeSockets(id, closeCodes.refused);
    if (ended.length > 0) await deps.ended(userId, ended.length);
  }

  async function look(): Promise<void> {
    for (const userId of sessions.userIds()) await lookAt(userId);
    const ended = new Set(await sessions.endExpired());
    for (const id of deps.openSessions()) if (!sessions.keepAlive(id)) ended.add(id);
    for (const id of ended) closeSockets(id, closeCodes.signedOut);
  }

  // Nobody is there to catch what a timer throws: it would end the process.
  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      deps.failed(error);
    }
  }

  return { lookAt: (userId) => guarded(() => lookAt(userId)), look: () => guarded(look) };
}
