/**
 * Ways to sign in besides a name and a password, and what follows a right password where a second factor is asked
 * for. What has begun is held by a cookie; what finishes it answers with the session's cookie, and `GET /api/me`
 * says the rest.
 */

import * as v from 'valibot';
import { bodyText } from './body-text.ts';
import type { Checked, Endpoint } from './endpoint.ts';
import { assertedPasskey, passkeyOptions } from './passkey-bodies.ts';

const secondFactor = v.object({
  /** Whether what comes next is setting one up. */
  toSetUp: v.boolean(),
  /** What there is to prove it with. */
  code: v.boolean(),
  passkey: v.boolean(),
});

/** After `second-factor-needed` or `second-factor-to-set-up`. */
export const secondFactorEndpoint = {
  method: 'GET',
  path: '/api/session/second-factor',
  takes: null,
  gives: secondFactor,
} as const satisfies Endpoint;

/** A code of the authenticator app, or a recovery code. */
export const secondCodeEndpoint = {
  method: 'POST',
  path: '/api/session/second-factor/code',
  takes: v.strictObject({ code: bodyText }),
  gives: null,
} as const satisfies Endpoint;

/** For a passkey of anybody, instead of a password; or of whoever's password was right, after it. */
export const passkeyChallengeEndpoint = {
  method: 'POST',
  path: '/api/session/passkey/challenge',
  takes: v.strictObject({ after: v.picklist(['nothing', 'password']) }),
  gives: passkeyOptions,
} as const satisfies Endpoint;

export const passkeySignInEndpoint = {
  method: 'POST',
  path: '/api/session/passkey',
  takes: v.strictObject({ passkey: assertedPasskey }),
  gives: null,
} as const satisfies Endpoint;

const newSecret = v.object({ secret: v.string(), address: v.string() });
const newCodes = v.object({ recoveryCodes: v.array(v.string()) });

export type NewSecret = Checked<typeof newSecret>;

/** Sets up an authenticator app before the first session. */
export const setUpSecondFactorEndpoint = {
  method: 'POST',
  path: '/api/session/second-factor/secret',
  takes: null,
  gives: newSecret,
} as const satisfies Endpoint;

export const confirmSecondFactorEndpoint = {
  method: 'POST',
  path: '/api/session/second-factor/secret/code',
  takes: v.strictObject({ code: bodyText }),
  gives: newCodes,
} as const satisfies Endpoint;

/** The same for whoever is signed in; asks for a fresh proof. */
export const ownSecretEndpoint = {
  method: 'POST',
  path: '/api/me/authenticator/secret',
  takes: null,
  gives: newSecret,
} as const satisfies Endpoint;

export const ownAuthenticatorEndpoint = {
  method: 'PUT',
  path: '/api/me/authenticator',
  takes: v.strictObject({ code: bodyText }),
  gives: newCodes,
} as const satisfies Endpoint;

export const removeAuthenticatorEndpoint = {
  method: 'DELETE',
  path: '/api/me/authenticator',
  takes: null,
  gives: null,
} as const satisfies Endpoint;

/** Those before are void. */
export const recoveryCodesEndpoint = {
  method: 'POST',
  path: '/api/me/recovery-codes',
  takes: null,
  gives: newCodes,
} as const satisfies Endpoint;
