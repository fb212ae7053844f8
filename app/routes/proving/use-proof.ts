import { createSignal, type Accessor } from 'solid-js';
import type { Answer } from '../../data/requests.ts';
import type { RequestResult } from '../../data/session-state.ts';

export interface Proof {
  /** Whether the person is being asked now. */
  readonly asking: Accessor<boolean>;
  /** They proved it (or gave up): what waited for that is done (or is not). */
  answer(proved: boolean): void;
  /** Does it; where a fresh proof is asked for, asks for one and does it again. Null: the person gave up. */
  during<A extends Answer<unknown> | RequestResult>(work: () => Promise<A>): Promise<A | null>;
}

/** Somewhere `ProofDialog` stands with it. */
export function useProof(): Proof {
  const [asking, setAsking] = createSignal(false);
  let waiting: ((proved: boolean) => void) | null = null;
  return {
    asking,
    answer(proved) {
      setAsking(false);
      waiting?.(proved);
      waiting = null;
    },
    async during(work) {
      const first = await work();
      if (first.ok || first.error.code !== 'proof-needed') return first;
      const proved = await new Promise<boolean>((resolve) => {
        waiting?.(false);
        waiting = resolve;
        setAsking(true);
      });
      return proved ? work() : null;
    },
  };
}
