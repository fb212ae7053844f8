/**
 * Slows down guessing: counts attempts per account and network, per account, per network, and per device.
 *
 * Guarantees: an attempt is counted before its password is looked at, so 40 at once count as 40; an attempt
 * that succeeds is given back; no wait is longer than `waitSeconds`. Counts that others can drive up keep
 * nobody out for long: a device on which the account has signed in before has a count of its own; the count
 * per account does not concern networks from which it has signed in before; and a network from which too much
 * was tried is not shut out but served one attempt after the other.
 */

import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { nameKey } from '../../shared/schema/name-key.ts';
import type { Lane } from './hash-queue.ts';

export interface Attempt {
  readonly username: string;
  /** See networkOf in network-position.ts. */
  readonly network: string;
  /** Whether this account has signed in from this network before. */
  readonly knownNetwork: boolean;
  /** The device, if this account has signed in on it before (see devices.ts). */
  readonly device: string | null;
}

export type Begun =
  /** `lane`: where it waits for its hash. */
  { readonly ok: true; readonly lane: Lane } | { readonly ok: false; readonly retryAfter: number };

export interface BackOff {
  /** Counts the attempt, and waits for its turn; seconds to wait if there were too many. */
  begin(attempt: Attempt): Promise<Begun>;
  /** The attempt succeeded: its network is as before, the account's count from there starts anew. */
  succeeded(attempt: Attempt): Promise<void>;
  /** The attempt was never decided (no password was looked at): it counts as if it had not been made. */
  undecided(attempt: Attempt): Promise<void>;
}

export interface BackOffLimits {
  readonly perAccountAndNetwork: number;
  readonly perNetwork: number;
  readonly perAccount: number;
  readonly perAccountAndDevice: number;
  /** Right ones too: a lane for known devices must not be filled by one account. */
  readonly perAccountOnDevices: number;
  readonly waitSeconds: number;
  /**
   * A network from which more than `perNetwork` was tried is served one attempt in this many ms, and this
   * many may wait.
   */
  readonly crowdedEveryMs: number;
  readonly crowdedWaiting: number;
}

export function createBackOff(
  limits: BackOffLimits,
  deps: { readonly now: () => number; readonly wait: (ms: number) => Promise<void> },
): BackOff {
  const counter = (points: number): RateLimiterMemory =>
    new RateLimiterMemory({ points, duration: limits.waitSeconds });
  const pairs = counter(limits.perAccountAndNetwork);
  const accounts = counter(limits.perAccount);
  const networks = counter(limits.perNetwork);
  const devices = counter(limits.perAccountAndDevice);
  const onDevices = counter(limits.perAccountOnDevices);
  const turns = createTurns(limits, deps.now);

  interface Counted {
    readonly counter: RateLimiterMemory;
    readonly key: string;
  }

  /** The counts that say no. */
  function countersOf(attempt: Attempt): readonly Counted[] {
    const account = accountKey(attempt.username);
    if (attempt.device !== null) {
      return [
        { counter: devices, key: `${account} ${attempt.device}` },
        { counter: onDevices, key: account },
      ];
    }
    const pair = { counter: pairs, key: `${account} ${attempt.network}` };
    return attempt.knownNetwork ? [pair] : [pair, { counter: accounts, key: account }];
  }

  return {
    async begin(attempt) {
      for (const { counter, key } of countersOf(attempt)) {
        const waitMs = await counted(counter, key);
        if (waitMs > 0) return { ok: false, retryAfter: inSeconds(waitMs) };
      }
      if (attempt.device !== null) return { ok: true, lane: 'known' };
      if ((await counted(networks, attempt.network)) > 0) {
        const waitMs = turns.take(attempt.network);
        if (waitMs === null) return { ok: false, retryAfter: inSeconds(limits.crowdedEveryMs * limits.crowdedWaiting) };
        if (waitMs > 0) await deps.wait(waitMs);
      }
      return { ok: true, lane: 'unknown' };
    },
    async succeeded(attempt) {
      const [own, ...others] = countersOf(attempt);
      if (own !== undefined) await own.counter.delete(own.key);
      if (attempt.device !== null) return;
      for (const { counter, key } of others) await counter.reward(key, 1);
      await networks.reward(attempt.network, 1);
    },
    async undecided(attempt) {
      for (const { counter, key } of countersOf(attempt)) await counter.reward(key, 1);
      if (attempt.device === null) await networks.reward(attempt.network, 1);
    },
  };
}

interface Turns {
  /** Ms until it is this attempt's turn; null: too many wait. */
  take(network: string): number | null;
}

/** One attempt after the other, for each network that is crowded. */
function createTurns(limits: Pick<BackOffLimits, 'crowdedEveryMs' | 'crowdedWaiting'>, now: () => number): Turns {
  const nextAt = new Map<string, number>();
  return {
    take(network) {
      const at = now();
      if (nextAt.size > mostNetworks) for (const [one, next] of nextAt) if (next <= at) nextAt.delete(one);
      const turn = Math.max(at, nextAt.get(network) ?? at);
      if (turn - at > limits.crowdedEveryMs * limits.crowdedWaiting) return null;
      nextAt.set(network, turn + limits.crowdedEveryMs);
      return turn - at;
    },
  };
}

const mostNetworks = 1_000;

function inSeconds(ms: number): number {
  return Math.max(1, Math.ceil(ms / 1000));
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
