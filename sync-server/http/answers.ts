/**
 * How the API says no: one code, one status, one sentence each. The code is the contract.
 */

import type { Context } from 'hono';
import type { ErrorBody, ErrorCode } from '../../shared/protocol/errors.ts';
import { limits } from '../../shared/schema/limits.ts';

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;

export const answers: Readonly<Record<ErrorCode, { readonly status: Status; readonly message: string }>> = {
  'bad-request': { status: 400, message: 'The request was not understood.' },
  'not-found': { status: 404, message: 'There is nothing here.' },
  'origin-refused': { status: 403, message: 'This page may not use this server. Open Rolecall at its own address.' },
  'signed-out': { status: 401, message: 'You are not signed in.' },
  'wrong-credentials': { status: 401, message: 'The username or the password is wrong.' },
  'sign-in-refused': { status: 403, message: 'You may not sign in here.' },
  'users-unreadable': {
    status: 503,
    message:
      'The server cannot read its users at the moment, so it cannot tell who you are. What you saved on this device is kept. Whoever runs the server finds the reason in its log.',
  },
  'store-failed': {
    status: 503,
    message:
      'The server could not write to its disk. Nothing was changed. Try again later; tell whoever runs the server.',
  },
  'server-read-only': {
    status: 503,
    message:
      'The server’s data is damaged, so it accepts no changes at the moment. Whoever runs it finds in its log what is missing and what to do.',
  },
  'too-many': { status: 429, message: 'Too many attempts. Wait a little and try again.' },
  'not-allowed': { status: 403, message: 'You may not do this.' },
  'password-too-short': {
    status: 422,
    message: `A password has at least ${limits.passwordMinLength} characters, or ${limits.passwordMinLengthBesides} where a second factor is asked for besides.`,
  },
  'password-too-long': { status: 422, message: `A password has at most ${limits.passwordMaxLength} characters.` },
  'password-is-username': {
    status: 422,
    message: 'The password must not be made of the username, the name of the organisation or that of this app.',
  },
  'password-is-common': {
    status: 422,
    message:
      'This password is one of those that are tried first. Choose another one: several words in a row work well.',
  },
  'second-factor-needed': { status: 403, message: 'The password is right. A second factor is needed.' },
  'second-factor-to-set-up': {
    status: 403,
    message: 'The password is right. One of your roles requires a second factor: set one up to go on.',
  },
  'second-factor-required': {
    status: 409,
    message: 'One of your roles requires a second factor, and this is the only one you have.',
  },
  'sign-in-over': { status: 403, message: 'That took too long, or was begun elsewhere. Sign in again.' },
  'wrong-code': { status: 403, message: 'This code is wrong, or was used before. Codes change every 30 seconds.' },
  'passkey-refused': { status: 403, message: 'The server did not accept this passkey.' },
  'no-passkeys-here': {
    status: 409,
    message: 'Passkeys do not work at the address of this server: they need https:// and a name.',
  },
  'last-way-in': {
    status: 409,
    message: 'This is the last way to sign in. Set a password, or make another passkey, first.',
  },
  'proof-needed': { status: 403, message: 'Confirm that it is you first.' },
  'recovery-link-wrong': {
    status: 403,
    message: 'This link is wrong, was used before, or is too old. Make another one on the server.',
  },
  'setup-done': { status: 409, message: 'This server is set up already. Sign in.' },
  'setup-code-wrong': {
    status: 403,
    message: 'The setup code is wrong. Use the link the server printed when it last started.',
  },
  'too-large': { status: 413, message: 'The request is too large.' },
  busy: { status: 429, message: 'The server is busy. Try again in a moment.' },
  internal: { status: 500, message: 'Something went wrong on the server. It is in its log.' },
};

type RefusalOptions = Partial<Omit<ErrorBody['error'], 'code'>>;

export function errorBodyOf(code: ErrorCode, options: RefusalOptions = {}): ErrorBody {
  return { error: { code, message: answers[code].message, ...options } };
}

export function refuse(context: Context, code: ErrorCode, options: RefusalOptions = {}): Response {
  if (options.retryAfter !== undefined) context.header('Retry-After', String(options.retryAfter));
  return context.json(errorBodyOf(code, options), answers[code].status);
}
