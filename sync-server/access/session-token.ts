/**
 * The secret of a session and how it travels: 256 random bits in a `__Host-` cookie or as a bearer token.
 *
 * Guarantees: the cookie is Secure, HttpOnly, SameSite=Strict and bound to this host; what is stored is
 * only the SHA-256. Refuses anything that is not exactly one well-formed token: two cookies of the name
 * (planted beside the real one) count as none.
 */

import { createHash } from 'node:crypto';
import type { Random } from '../../shared/schema/ids.ts';

export const sessionCookie = '__Host-rolecall';

const token = /^[A-Za-z0-9_-]{43}$/u;

export function createSessionToken(random: Random): string {
  return Buffer.from(random(new Uint8Array(32))).toString('base64url');
}

/** What is stored of a token: enough to recognise it, not to use it. */
export function hashOfToken(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The token that a request carries, or null. A bearer token goes before a cookie. */
export function tokenOf(headers: {
  readonly authorization: string | undefined;
  readonly cookie: string | undefined;
}): string | null {
  if (headers.authorization !== undefined) {
    const [, bearer] = /^Bearer +(\S+)$/iu.exec(headers.authorization) ?? [];
    return bearer !== undefined && token.test(bearer) ? bearer : null;
  }
  return onlyCookie(headers.cookie, sessionCookie);
}

/** The token in the cookie of this name, or null. */
export function onlyCookie(cookies: string | undefined, name: string): string | null {
  const found = (cookies ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  const [only] = found;
  return found.length === 1 && only !== undefined && token.test(only) ? only : null;
}

export function cookieOfToken(text: string, maxAgeMs: number): string {
  return `${sessionCookie}=${text}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=${Math.floor(maxAgeMs / 1000)}`;
}

export const endedCookie = `${sessionCookie}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0`;
