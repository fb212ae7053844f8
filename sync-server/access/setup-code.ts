/**
 * The one-time code that lets whoever started the server make its first administrator.
 *
 * Guarantees: 128 random bits, another one at each start, kept only as a hash and only in memory, dead
 * once used. Refuses by constant-time comparison.
 */

import { createHash, timingSafeEqual } from 'node:crypto';
import type { Random } from '../../shared/schema/ids.ts';

export interface SetupCode {
  /** Makes a new code, which replaces the one before. */
  issue(): string;
  matches(code: string): boolean;
  /** No code matches from now on. */
  use(): void;
}

export function createSetupCode(random: Random): SetupCode {
  let hash: Buffer | null = null;
  return {
    issue() {
      const code = Buffer.from(random(new Uint8Array(16))).toString('base64url');
      hash = sha256(code);
      return code;
    },
    matches: (code) => hash !== null && timingSafeEqual(hash, sha256(code)),
    use() {
      hash = null;
    },
  };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
