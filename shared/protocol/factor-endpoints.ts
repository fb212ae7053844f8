/** What proves who one is: one's own passkeys, and what others may see and remove of a user's. */

import * as v from 'valibot';
import { limits } from '../schema/limits.ts';
import { bodyText } from './body-text.ts';
import type { Checked, Endpoint } from './endpoint.ts';
import { assertedPasskey, madePasskey, passkeyOptions } from './passkey-bodies.ts';

const passkey = v.object({
  id: v.string(),
  name: v.string(),
  /** ms since 1970. */
  createdAt: v.number(),
  usedAt: v.nullable(v.number()),
  /** Kept by a password manager on several devices. */
  synced: v.boolean(),
  /** Whether it belongs to the address of this server as it is configured now. */
  usable: v.boolean(),
});

const factors = v.object({
  hasPassword: v.boolean(),
  /** Whether pages of this server can have passkeys. */
  passkeysPossible: v.boolean(),
  passkeys: v.array(passkey),
  /** Since when; null: there is none. */
  authenticatorSince: v.nullable(v.number()),
  recoveryCodesLeft: v.number(),
  /** A role asks for a second factor. */
  isRequired: v.boolean(),
});

export type OwnFactors = Checked<typeof factors>;
export type OwnPasskey = OwnFactors['passkeys'][number];

export const factorsEndpoint = {
  method: 'GET',
  path: '/api/me/factors',
  takes: null,
  gives: factors,
} as const satisfies Endpoint;

const passkeyName = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limits.passkeyNameLength));

export const newPasskeyChallengeEndpoint = {
  method: 'POST',
  path: '/api/me/passkeys/challenge',
  takes: null,
  gives: passkeyOptions,
} as const satisfies Endpoint;

export const newPasskeyEndpoint = {
  method: 'POST',
  path: '/api/me/passkeys',
  takes: v.strictObject({ name: passkeyName, passkey: madePasskey }),
  gives: null,
} as const satisfies Endpoint;

export const renamePasskeyEndpoint = {
  method: 'PUT',
  path: '/api/me/passkeys/:id',
  takes: v.strictObject({ name: passkeyName }),
  gives: null,
} as const satisfies Endpoint;

/** Never the last way to sign in, nor the last second factor where a role asks for one. */
export const removePasskeyEndpoint = {
  method: 'DELETE',
  path: '/api/me/passkeys/:id',
  takes: null,
  gives: null,
} as const satisfies Endpoint;

/** Proving again who one is, for what asks for a fresh proof (`proof-needed`). */
export const proofWaysEndpoint = {
  method: 'GET',
  path: '/api/me/proof',
  takes: null,
  gives: v.object({ password: v.boolean(), code: v.boolean(), passkey: v.boolean() }),
} as const satisfies Endpoint;

export const proofEndpoint = {
  method: 'POST',
  path: '/api/me/proof',
  takes: v.strictObject({
    password: v.exactOptional(bodyText),
    code: v.exactOptional(bodyText),
    passkey: v.exactOptional(assertedPasskey),
  }),
  gives: null,
} as const satisfies Endpoint;

export const proofChallengeEndpoint = {
  method: 'POST',
  path: '/api/me/proof/challenge',
  takes: null,
  gives: passkeyOptions,
} as const satisfies Endpoint;

/** How somebody proves who they are; as setting their password, and a fresh proof to remove it. */
export const userFactorsEndpoint = {
  method: 'GET',
  path: '/api/users/:id/factors',
  takes: null,
  gives: v.object({ passkeys: v.number(), authenticator: v.boolean() }),
} as const satisfies Endpoint;

/** For somebody who lost them: passkeys, authenticator app and recovery codes are gone, sessions end. */
export const removeUserFactorsEndpoint = {
  method: 'DELETE',
  path: '/api/users/:id/factors',
  takes: null,
  gives: null,
} as const satisfies Endpoint;
