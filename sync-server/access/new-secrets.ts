/**
 * Secrets of authenticator apps that are being set up: not kept before a first code shows that the app has them.
 *
 * Guarantees: one for each session or sign-in that has begun, for `limits.signInMs`, in memory alone. Refuses to
 * keep more than `most` at a time: the oldest go.
 */

import type { Random } from '../../shared/schema/ids.ts';
import { limits } from '../../shared/schema/limits.ts';
import { createSecret } from './authenticator-codes.ts';

export interface NewSecrets {
  make(holder: string): string;
  find(holder: string): string | null;
  forget(holder: string): void;
}

const most = 10_000;

export function createNewSecrets(deps: { readonly now: () => number; readonly random: Random }): NewSecrets {
  const open = new Map<string, { readonly secret: string; readonly endsAt: number }>();
  return {
    make(holder) {
      open.delete(holder);
      for (const [other, { endsAt }] of open) {
        if (open.size < most && endsAt > deps.now()) break;
        open.delete(other);
      }
      const secret = createSecret(deps.random);
      open.set(holder, { secret, endsAt: deps.now() + limits.signInMs });
      return secret;
    },
    find(holder) {
      const found = open.get(holder);
      return found !== undefined && found.endsAt > deps.now() ? found.secret : null;
    },
    forget: (holder) => void open.delete(holder),
  };
}
