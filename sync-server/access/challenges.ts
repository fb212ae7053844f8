/**
 * Challenges for passkeys: what an authenticator signs so that its answer is of now.
 *
 * Guarantees: 256 random bits, good once, for one purpose, for whoever it was made for (a session, or a sign-in
 * that has begun), for `limits.challengeMs`. Whoever asks again replaces the one before. Refuses to keep more
 * than `most` at a time: the oldest go.
 */

import type { Random } from '../../shared/schema/ids.ts';
import { limits } from '../../shared/schema/limits.ts';

export type ChallengePurpose = 'prove' | 'register' | 'sign-in';

export interface Challenges {
  /** `holder`: the id of the session, or of the sign-in. */
  make(purpose: ChallengePurpose, holder: string): string;
  /** The challenge, which is gone then; null: there is none that counts. */
  take(purpose: ChallengePurpose, holder: string): string | null;
}

const most = 10_000;

export function createChallenges(deps: { readonly now: () => number; readonly random: Random }): Challenges {
  const open = new Map<string, { readonly challenge: string; readonly endsAt: number }>();
  const keyOf = (purpose: ChallengePurpose, holder: string): string => `${purpose} ${holder}`;
  return {
    make(purpose, holder) {
      const key = keyOf(purpose, holder);
      open.delete(key);
      for (const [other, { endsAt }] of open) {
        if (open.size < most && endsAt > deps.now()) break;
        open.delete(other);
      }
      const challenge = Buffer.from(deps.random(new Uint8Array(32))).toString('base64url');
      open.set(key, { challenge, endsAt: deps.now() + limits.challengeMs });
      return challenge;
    },
    take(purpose, holder) {
      const key = keyOf(purpose, holder);
      const found = open.get(key);
      open.delete(key);
      return found !== undefined && found.endsAt > deps.now() ? found.challenge : null;
    },
  };
}
