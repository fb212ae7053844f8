/**
 * How much one user may ask for in a window of time, over all connections.
 *
 * Guarantees: memory for the users of the current window only. Refuses: more than the limit; the caller
 * closes the connection with `tooMany`.
 */

export interface Quota {
  /** Takes `amount` from the user's allowance; false when it is used up. */
  spend(userId: string, amount: number): boolean;
  /** Whether there is so much left. Takes nothing. */
  fits(userId: string, amount: number): boolean;
}

export function createQuota(deps: {
  readonly now: () => number;
  readonly limit: number;
  readonly windowMs: number;
}): Quota {
  let window = 0;
  const spent = new Map<string, number>();
  function spentBy(userId: string): number {
    const current = Math.floor(deps.now() / deps.windowMs);
    if (current !== window) {
      window = current;
      spent.clear();
    }
    return spent.get(userId) ?? 0;
  }

  return {
    spend(userId, amount) {
      const total = spentBy(userId) + amount;
      spent.set(userId, total);
      return total <= deps.limit;
    },
    fits: (userId, amount) => spentBy(userId) + amount <= deps.limit,
  };
}
