/**
 * Letting somebody in again of whom nobody is left who could: asked for on the server's own machine.
 *
 * Guarantees: a request is a file in the data folder (who can write there has everything anyway) with the hash of
 * a code of 128 random bits; it counts once, for `validMs`, whether the server runs when it is made or is started
 * later. A new request replaces the one before. Refuses, as if there were none, a file that is not one.
 */

import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Random } from '../../shared/schema/ids.ts';

export interface RecoveryRequests {
  /** Whom the code lets in, which it does not do again; null: nobody. */
  take(code: string): string | null;
}

const validMs = 30 * 60_000;
const fileName = 'recovery.json';
const request = v.object({ username: v.string(), hash: v.string(), validUntil: v.number() });

/** Answers the code, which exists nowhere else. */
export function requestRecovery(folder: string, username: string, now: number, random: Random): string {
  const code = Buffer.from(random(new Uint8Array(16))).toString('base64url');
  const asked = { username, hash: sha256(code).toString('base64url'), validUntil: now + validMs };
  rmSync(join(folder, fileName), { force: true });
  writeFileSync(join(folder, fileName), JSON.stringify(asked), { mode: 0o600, flag: 'wx' });
  return code;
}

/** `folder` null: there is none, as in a test. */
export function createRecoveryRequests(folder: string | null, now: () => number): RecoveryRequests {
  return {
    take(code) {
      if (folder === null) return null;
      const path = join(folder, fileName);
      const asked = read(path);
      if (asked === null || asked.validUntil <= now()) return null;
      const expected = Buffer.from(asked.hash, 'base64url');
      const given = sha256(code);
      if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
      rmSync(path);
      return asked.username;
    },
  };
}

function read(path: string): v.InferOutput<typeof request> | null {
  try {
    const parsed = v.safeParse(request, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
