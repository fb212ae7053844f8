/**
 * Codes of an authenticator app (RFC 6238): six digits, SHA-1, 30 seconds, which is all that these apps know.
 *
 * Guarantees: a secret has 160 random bits; a code counts in its own 30 seconds and in those before and after
 * it; which step it belongs to is told, so that each is taken once.
 */

import { Secret, TOTP } from 'otpauth';
import type { Random } from '../../shared/schema/ids.ts';

const product = 'Rolecall';
const period = 30;

export function createSecret(random: Random): string {
  const bytes = random(new Uint8Array(20));
  return new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
}

/** What the QR code says. */
export function otpAddress(secret: string, organisation: string, username: string): string {
  return totp(secret, organisation === '' ? product : `${product} ${organisation}`, username).toString();
}

/** The step whose code this is; null: of none that counts now. */
export function stepOf(code: string, secret: string, now: number): number | null {
  const digits = code.replaceAll(/\s/gu, '');
  if (!/^\d{6}$/u.test(digits)) return null;
  const delta = totp(secret, product, '').validate({ token: digits, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / 1000 / period) + delta;
}

function totp(secret: string, issuer: string, label: string): TOTP {
  return new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) });
}
