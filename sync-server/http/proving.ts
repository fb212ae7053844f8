/**
 * Asking whoever is signed in to prove again who they are, and counting what they try.
 *
 * Guarantees: guessing is as slow here as at the door, and counted apart from it, by session: whoever found a
 * device signed in learns nothing quickly, and keeps nobody out elsewhere.
 */

import type { BackOff } from '../access/back-off.ts';
import type { FreshProofs } from '../access/fresh-proofs.ts';
import type { Entry } from '../access/gate.ts';
import { networkOf } from '../access/network-position.ts';
import type { Lane } from '../access/hash-queue.ts';
import { refuse } from './answers.ts';
import type { ApiContext } from './api.ts';

export type In = Entry & { readonly kind: 'in' };

/** The answer to whoever has not proved who they are for too long; null: go on. */
export function refusalWithoutProof(context: ApiContext, proofs: FreshProofs, entry: In): Response | null {
  return proofs.isFresh(entry.sessionId) ? null : refuse(context, 'proof-needed');
}

/** One attempt, counted before it is decided. `right` 'busy': it was not. */
export async function attempted(
  context: ApiContext,
  backOff: BackOff,
  who: { readonly name: string; readonly address: string; readonly device: string | null },
  decide: (lane: Lane) => Promise<boolean | 'busy'>,
  wrong: () => Response,
): Promise<Response | null> {
  const attempt = { username: who.name, network: networkOf(who.address), knownNetwork: false, device: who.device };
  const begun = await backOff.begin(attempt);
  if (!begun.ok) return refuse(context, 'too-many', { retryAfter: begun.retryAfter });
  const right = await decide(begun.lane);
  if (right === 'busy') {
    await backOff.undecided(attempt);
    return refuse(context, 'busy', { retryAfter: 2 });
  }
  if (!right) return wrong();
  await backOff.succeeded(attempt);
  return null;
}
