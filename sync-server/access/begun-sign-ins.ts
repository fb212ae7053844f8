/**
 * Sign-ins that have begun and are not finished: the password was right and a second factor is to follow, or a
 * passkey was asked for.
 *
 * Guarantees: held by whoever carries a random cookie of 256 bits, for `limits.signInMs`, as a hash and in memory
 * alone; it opens nothing but the way to finish it. What was begun with a password that is replaced meanwhile is
 * forgotten (`stillHolds`). Refuses to keep more than `most` at a time: the oldest go.
 */

import type { Random } from '../../shared/schema/ids.ts';
import { limits } from '../../shared/schema/limits.ts';
import { createSessionToken, hashOfToken, onlyCookie } from './session-token.ts';

export const signInCookie = '__Host-rolecall-sign-in';

export interface BegunSignIn {
  readonly id: string;
  /** Whose password was right; null: nobody's was asked for. */
  readonly userId: string | null;
  /** The password's hash, as it was then. */
  readonly hash: string | null;
}

export interface BegunSignIns {
  /** Answers the cookie to set. */
  begin(proved: { readonly userId: string; readonly hash: string } | null): {
    readonly signIn: BegunSignIn;
    readonly cookie: string;
  };
  find(cookies: string | undefined): BegunSignIn | null;
  end(id: string): void;
}

export const endedSignInCookie = `${signInCookie}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0`;

const most = 10_000;

export function createBegunSignIns(deps: {
  readonly now: () => number;
  readonly random: Random;
  readonly hashOf: (userId: string) => string | null;
}): BegunSignIns {
  const begun = new Map<string, { readonly signIn: BegunSignIn; readonly endsAt: number }>();
  const stillHolds = ({ userId, hash }: BegunSignIn): boolean => userId === null || deps.hashOf(userId) === hash;
  return {
    begin(proved) {
      for (const [id, { endsAt }] of begun) {
        if (begun.size < most && endsAt > deps.now()) break;
        begun.delete(id);
      }
      const token = createSessionToken(deps.random);
      const signIn = { id: hashOfToken(token), userId: null, hash: null, ...proved };
      begun.set(signIn.id, { signIn, endsAt: deps.now() + limits.signInMs });
      const seconds = Math.floor(limits.signInMs / 1000);
      return {
        signIn,
        cookie: `${signInCookie}=${token}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=${seconds}`,
      };
    },
    find(cookies) {
      const token = onlyCookie(cookies, signInCookie);
      const found = token === null ? undefined : begun.get(hashOfToken(token));
      if (found === undefined || found.endsAt <= deps.now() || !stillHolds(found.signIn)) return null;
      return found.signIn;
    },
    end: (id) => void begun.delete(id),
  };
}
