/**
 * What the browser says of passkeys, as it says it (WebAuthn's JSON): checked here as far as it is ours, and in all
 * its parts by the server.
 */

import * as v from 'valibot';
import { limits } from '../schema/limits.ts';
import type { Checked } from './endpoint.ts';

const bytes = v.pipe(v.string(), v.maxLength(limits.passkeyTextLength), v.regex(/^[\w-]*$/u));
const credential = { id: bytes, rawId: bytes, type: v.literal('public-key') };

/** A new one. Browsers add parts of their own. */
export const madePasskey = v.looseObject({
  ...credential,
  response: v.looseObject({ clientDataJSON: bytes, attestationObject: bytes }),
});

/** One that was used. */
export const assertedPasskey = v.looseObject({
  ...credential,
  response: v.looseObject({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes }),
});

/** What the browser is to be given, as it is. */
export const passkeyOptions = v.looseObject({ challenge: v.string() });

export type MadePasskey = Checked<typeof madePasskey>;
export type AssertedPasskey = Checked<typeof assertedPasskey>;
