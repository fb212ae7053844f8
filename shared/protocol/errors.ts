/** Every answer with a status of 400 or more. The code is the contract. */

import * as v from 'valibot';
import type { Checked } from './endpoint.ts';
import { sessionEnds } from './session-end.ts';

const errorCodes = [
  'bad-request',
  'not-found',
  'origin-refused',
  'signed-out',
  'wrong-credentials',
  'sign-in-refused',
  'users-unreadable',
  'store-failed',
  'server-read-only',
  'too-many',
  'not-allowed',
  'password-too-short',
  'password-too-long',
  'password-is-username',
  'password-is-common',
  'second-factor-needed',
  'second-factor-to-set-up',
  'second-factor-required',
  'sign-in-over',
  'wrong-code',
  'passkey-refused',
  'no-passkeys-here',
  'last-way-in',
  'proof-needed',
  'recovery-link-wrong',
  'setup-done',
  'setup-code-wrong',
  'too-large',
  'busy',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export const errorBody = v.object({
  error: v.object({
    /** A code that only a newer server knows is told by its sentence. */
    code: v.fallback(v.picklist(errorCodes), 'bad-request'),
    /** For people: what happened and what to do. */
    message: v.string(),
    /** With `bad-request`: the field of the body that is wrong, with dots between its parts. */
    field: v.exactOptional(v.string()),
    /** Seconds to wait, with `too-many` and `busy`. */
    retryAfter: v.exactOptional(v.number()),
    /** Why the session ended, with `signed-out`. */
    why: v.exactOptional(v.fallback(v.picklist(sessionEnds), 'ended')),
  }),
});

export type ErrorBody = Checked<typeof errorBody>;
