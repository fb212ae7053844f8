/**
 * How much one user may ask for in a window of time, over all connections.
 *
 * Guarantees: memory for the users of the current window only. Refuses: more than the limit; the caller
 * closes the connection with `tooMany`.
 */

export interface Quota {
  /** Takes `amount` from the user's allowance; false when it is used up. */
  spend(userId: string, amount: number): boolean;
}

export function createQuota(deps: {
  readonly now: () => number;
  readonly limit: number;
  readonly windowMs: number;
}): Quota {
  let window = 0;
  const spent = new Map<string, number>();
  return {
    spend(userId, amount) {
      const current = Math.floor(deps.now() / deps.windowMs);
      if (current !== window) {
        window = current;
        spent.clear();
      }
      const total = (spent.get(userId) ?? 0) + amount;
      spent.set(userId, total);
      return total <= deps.limit;
    },
  };
}
