/**
 * Whether a password is enough, and whether a code proves what it should.
 *
 * Guarantees: whoever set up an authenticator app is asked for a code, or for a passkey, after the password; a
 * role that requires a second factor asks whoever has a passkey for it, and has whoever has neither set one up
 * before anything is open. A code of an app, or a recovery code, is taken once. Refuses nothing to a passkey by
 * itself: that is two factors.
 */

import { needsSecondFactor } from '../../shared/permissions/second-factor.ts';
import type { OrganisationView } from '../../shared/schema/organisation.ts';
import { collections } from '../../shared/schema/records.ts';
import { stepOf } from './authenticator-codes.ts';
import { putAuthenticator, putRecoveryCodes, type KnownFactors } from './factors.ts';
import { withoutCode } from './recovery-codes.ts';

export type SecondFactorState = 'asked-for' | 'none' | 'to-set-up';

export interface SecondFactors {
  /** After a right password. */
  stateOf(userId: string): SecondFactorState;
  isRequired(userId: string): boolean;
  /** Whether one is asked for, or will be: then a password may be shorter. */
  isComing(userId: string): boolean;
  /** Takes the code, if it is one. */
  takeCode(userId: string, typed: string): Promise<boolean>;
}

export function createSecondFactors(deps: {
  readonly factors: KnownFactors;
  readonly organisation: OrganisationView;
  readonly now: () => number;
}): SecondFactors {
  const { factors, organisation, now } = deps;

  const isRequired = (userId: string): boolean => {
    const user = organisation.get(collections.users, userId);
    return user !== undefined && needsSecondFactor(user, organisation, now());
  };
  const stateOf = (userId: string): SecondFactorState => {
    if (factors.authenticatorOf(userId) !== null) return 'asked-for';
    if (!isRequired(userId)) return 'none';
    return factors.passkeysOf(userId).length > 0 ? 'asked-for' : 'to-set-up';
  };

  return {
    stateOf,
    isRequired,
    isComing: (userId) => stateOf(userId) !== 'none',
    async takeCode(userId, typed) {
      const authenticator = factors.authenticatorOf(userId);
      if (authenticator === null) return false;
      const step = stepOf(typed, authenticator.secret, now());
      // Read and written without anything in between: of two at the same moment one is too late.
      if (step !== null) {
        if (step <= authenticator.lastStep) return false;
        await factors.write([putAuthenticator(userId, { ...authenticator, lastStep: step })]);
        return true;
      }
      const left = withoutCode(factors.recoveryCodesOf(userId), typed);
      if (left === null) return false;
      await factors.write([putRecoveryCodes(userId, left, now())]);
      return true;
    },
  };
}
