/**
 * Recovery codes: what gets somebody in who lost the device with the authenticator app.
 *
 * Guarantees: 80 random bits each, without signs that are mistaken for one another; only SHA-256 is kept, which
 * is enough for what cannot be guessed. However one is typed (case, spaces, dashes), it is the same code.
 */

import { createHash } from 'node:crypto';
import type { Random } from '../../shared/schema/ids.ts';
import { limits } from '../../shared/schema/limits.ts';

// 32 signs: no I, L, O, U.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

export function createRecoveryCodes(random: Random): { readonly codes: readonly string[]; readonly hashes: string[] } {
  const codes = Array.from({ length: limits.recoveryCodes }, () => {
    const bytes = random(new Uint8Array(length));
    const text = Array.from(bytes, (byte) => signs[byte % signs.length]).join('');
    return text.replace(/.{4}(?=.)/gu, '$&-');
  });
  return { codes, hashes: codes.map(hashOfCode) };
}

/** Those that are left when this one is used; null: it is none of them. */
export function withoutCode(hashes: readonly string[], typed: string): readonly string[] | null {
  const hash = hashOfCode(typed);
  return hashes.includes(hash) ? hashes.filter((other) => other !== hash) : null;
}

function hashOfCode(typed: string): string {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/gu, '').replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
  return createHash('sha256').update(plain).digest('base64url');
}
