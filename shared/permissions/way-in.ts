/**
 * Ways to sign in: a password or a passkey. Both are kept by the server alone; a user's record says only since
 * when there is one.
 */

import type { User } from '../schema/records.ts';

export function hasWayIn(user: Pick<User, 'passkeySince' | 'passwordSetAt'>): boolean {
  return user.passwordSetAt !== null || user.passkeySince !== null;
}
