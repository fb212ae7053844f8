/**
 * Slows down guessing: counts attempts per account and network, per network, and per account.
 *
 * Guarantees: an attempt is counted before its password is looked at, so 40 at once count as 40; who
 * succeeds gets the attempt back; no wait is longer than `waitSeconds`; the count per account, which
 * outsiders can drive up, does not concern networks from which that account has signed in before: nobody
 * can lock an administrator out from elsewhere.
 */

import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { nameKey } from '../../shared/schema/names.ts';

export interface Attempt {
  readonly username: string;
  /** See networkOf in network-position.ts. */
  readonly network: string;
  /** Whether this account has signed in from this network before. */
  readonly knownNetwork: boolean;
}

export interface BackOff {
  /** Counts the attempt; seconds to wait if there were too many. */
  begin(attempt: Attempt): Promise<{ readonly ok: true } | { readonly ok: false; readonly retryAfter: number }>;
  /** The attempt succeeded: its network is as before, the account's count from there starts anew. */
  succeeded(attempt: Attempt): Promise<void>;
  /** The attempt was never decided (no password was looked at): as if it had not been. */
  undecided(attempt: Attempt): Promise<void>;
}

export function createBackOff(limits: {
  readonly perAccountAndNetwork: number;
  readonly perNetwork: number;
  readonly perAccount: number;
  readonly waitSeconds: number;
}): BackOff {
  const counter = (points: number): RateLimiterMemory =>
    new RateLimiterMemory({ points, duration: limits.waitSeconds });
  const pairs = counter(limits.perAccountAndNetwork);
  const networks = counter(limits.perNetwork);
  const accounts = counter(limits.perAccount);

  function countersOf(attempt: Attempt): readonly { readonly counter: RateLimiterMemory; readonly key: string }[] {
    const account = accountKey(attempt.username);
    const concerned = [
      { counter: networks, key: attempt.network },
      { counter: pairs, key: `${account} ${attempt.network}` },
    ];
    return attempt.knownNetwork ? concerned : [...concerned, { counter: accounts, key: account }];
  }

  async function giveBack(attempt: Attempt): Promise<void> {
    for (const { counter, key } of countersOf(attempt)) await counter.reward(key, 1);
  }

  return {
    async begin(attempt) {
      for (const { counter, key } of countersOf(attempt)) {
        const waitMs = await counted(counter, key);
        if (waitMs > 0) return { ok: false, retryAfter: Math.max(1, Math.ceil(waitMs / 1000)) };
      }
      return { ok: true };
    },
    async succeeded(attempt) {
      await giveBack(attempt);
      await pairs.delete(`${accountKey(attempt.username)} ${attempt.network}`);
    },
    undecided: giveBack,
  };
}

/** Counts one; ms to wait if that was one too many. */
async function counted(counter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await counter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
    throw refusal;
  }
}

/** Of fixed length, whatever was typed. */
function accountKey(username: string): string {
  return createHash('sha256').update(nameKey(username)).digest('base64url');
}
