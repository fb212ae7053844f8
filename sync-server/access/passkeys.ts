/**
 * Passkeys: made, and used to sign in or to prove who one is.
 *
 * Guarantees: an answer counts once, for the challenge that its holder was given last, from a page of ours, with
 * the user verified by the authenticator (so one passkey is two factors), signed with the key that was
 * registered. Signing in asks for no name: the authenticator knows whose passkey it is. Refuses: a passkey of
 * another user where one is expected, and a counter that does not go on, which is how a copy shows; those of
 * password managers stay at 0 and have none.
 */

import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { AssertedPasskey, MadePasskey } from '../../shared/protocol/passkey-bodies.ts';
import { limits } from '../../shared/schema/limits.ts';
import type { ChallengePurpose, Challenges } from './challenges.ts';
import { putPasskey, type KnownFactors, type Passkey } from './factors.ts';
import type { RelyingParty } from './relying-party.ts';

export interface Passkeys {
  /** Null: no page of this server can have passkeys. */
  toRegister(
    user: { readonly id: string; readonly username: string },
    holder: string,
  ): Promise<PublicKeyCredentialCreationOptionsJSON | null>;
  /** What is to be stored; null: it does not count. */
  registered(given: MadePasskey, userId: string, name: string, holder: string): Promise<Passkey | null>;
  /** `userId` null: of whoever it is. */
  toUse(
    purpose: ChallengePurpose,
    holder: string,
    userId: string | null,
  ): Promise<PublicKeyCredentialRequestOptionsJSON | null>;
  /** Whose passkey it is; null: it does not count. */
  used(
    given: AssertedPasskey,
    purpose: ChallengePurpose,
    holder: string,
    userId: string | null,
  ): Promise<Passkey | null>;
}

/** ES256, EdDSA and RS256: what authenticators have. */
const algorithms = [-7, -8, -257];

export function createPasskeys(deps: {
  readonly party: () => RelyingParty | null;
  readonly factors: KnownFactors;
  readonly challenges: Challenges;
  readonly organisation: () => string;
  readonly now: () => number;
}): Passkeys {
  const { factors, challenges, now } = deps;

  return {
    async toRegister(user, holder) {
      const party = deps.party();
      if (party === null) return null;
      return generateRegistrationOptions({
        rpName: deps.organisation() === '' ? 'Rolecall' : `Rolecall ${deps.organisation()}`,
        rpID: party.id,
        userName: user.username,
        userDisplayName: user.username,
        // Of the user and not of the name: a passkey outlives renaming.
        userID: new Uint8Array(Buffer.from(user.id)),
        challenge: new Uint8Array(Buffer.from(challenges.make('register', holder), 'base64url')),
        timeout: limits.challengeMs,
        attestationType: 'none',
        supportedAlgorithmIDs: algorithms,
        excludeCredentials: factors
          .passkeysOf(user.id)
          .map(({ id, transports }) => ({ id, transports: [...transports] })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
    },

    async registered(given, userId, name, holder) {
      const party = deps.party();
      const challenge = challenges.take('register', holder);
      if (party === null || challenge === null) return null;
      const verified = await quietly(() =>
        verifyRegistrationResponse({
          // Of the shape that the endpoint's schema says; the library checks every part of it.
          response: given as unknown as RegistrationResponseJSON,
          expectedChallenge: challenge,
          expectedOrigin: [...party.origins],
          expectedRPID: party.id,
          requireUserVerification: true,
          supportedAlgorithmIDs: algorithms,
        }),
      );
      if (verified?.verified !== true) return null;
      const { credential, credentialDeviceType } = verified.registrationInfo;
      if (factors.passkey(credential.id) !== null) return null;
      return {
        id: credential.id,
        userId,
        name,
        createdAt: now(),
        usedAt: null,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        transports: (credential.transports ?? []).slice(0, 10).map((transport) => transport.slice(0, 20)),
        rpId: party.id,
        synced: credentialDeviceType === 'multiDevice',
      };
    },

    async toUse(purpose, holder, userId) {
      const party = deps.party();
      if (party === null) return null;
      const allowed = userId === null ? [] : factors.passkeysOf(userId);
      return generateAuthenticationOptions({
        rpID: party.id,
        challenge: new Uint8Array(Buffer.from(challenges.make(purpose, holder), 'base64url')),
        timeout: limits.challengeMs,
        userVerification: 'required',
        allowCredentials: allowed.map(({ id, transports }) => ({ id, transports: [...transports] })),
      });
    },

    async used(given, purpose, holder, userId) {
      const party = deps.party();
      const challenge = challenges.take(purpose, holder);
      const passkey = factors.passkey(given.id);
      if (party === null || challenge === null || passkey === null) return null;
      if (userId !== null && passkey.userId !== userId) return null;
      const verified = await quietly(() =>
        verifyAuthenticationResponse({
          // As above.
          response: given as unknown as AuthenticationResponseJSON,
          expectedChallenge: challenge,
          expectedOrigin: [...party.origins],
          expectedRPID: party.id,
          requireUserVerification: true,
          credential: {
            id: passkey.id,
            publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
            counter: passkey.counter,
          },
        }),
      );
      if (verified?.verified !== true) return null;
      // As it is now: it may have been removed, or used, while the signature was checked.
      const current = factors.passkey(passkey.id);
      const { newCounter } = verified.authenticationInfo;
      if (current === null || (current.counter > 0 && newCounter <= current.counter)) return null;
      const next = { ...current, counter: newCounter, usedAt: now() };
      await factors.write([putPasskey(next)]);
      return next;
    },
  };
}

/** What does not fit is thrown by the library, and is no bug of ours. */
async function quietly<T>(verify: () => Promise<T>): Promise<T | null> {
  try {
    return await verify();
  } catch {
    return null;
  }
}
