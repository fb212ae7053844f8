/**
 * When the user of a session last proved who they are: by signing in, or when asked again.
 *
 * Guarantees: a proof counts for `limits.proofMs`, for that session alone, and ends with this process at the
 * latest: then one is asked for again.
 */

import { limits } from '../../shared/schema/limits.ts';

export interface FreshProofs {
  note(sessionId: string): void;
  isFresh(sessionId: string): boolean;
}

export function createFreshProofs(now: () => number): FreshProofs {
  const provedAt = new Map<string, number>();
  const isFresh = (sessionId: string): boolean => (provedAt.get(sessionId) ?? -Infinity) > now() - limits.proofMs;
  return {
    note(sessionId) {
      for (const id of provedAt.keys()) if (!isFresh(id)) provedAt.delete(id);
      provedAt.set(sessionId, now());
    },
    isFresh,
  };
}
