/**
 * Password hashes: argon2id (crypto.argon2) in PHC text form.
 *
 * Guarantees: the parameters OWASP asks for (19 MiB, 2 passes, 1 lane), 16 random bytes of salt,
 * constant-time comparison, at most a few hashes at once, and checking the password of an account that does
 * not exist costs as much as checking a real one. Refuses (as a mismatch) a stored hash it cannot read, or
 * one whose parameters would take more memory or time than its own.
 */

import { argon2, timingSafeEqual } from 'node:crypto';
import type { Random } from '../../shared/schema/ids.ts';
import { createHashQueue, type Lane } from './hash-queue.ts';

const parameters = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const tagBytes = 32;
const saltBytes = 16;

export interface Passwords {
  /** The hash to store; null: too busy. */
  hash(password: string, lane?: Lane): Promise<string | null>;
  /** Whether the password belongs to the stored hash; `stored` null: it belongs to nobody, at the same cost. */
  verify(password: string, stored: string | null, lane?: Lane): Promise<boolean | 'busy'>;
}

export function createPasswords(deps: {
  readonly random: Random;
  readonly atOnce: number;
  readonly waiting: number;
}): Passwords {
  const queue = createHashQueue(deps);
  const dummy: Stored = { ...parameters, salt: deps.random(new Uint8Array(saltBytes)), tag: new Uint8Array(tagBytes) };

  return {
    hash(password, lane) {
      const salt = deps.random(new Uint8Array(saltBytes));
      return queue.run(async () => phcText(salt, await tagOf(password, { ...parameters, salt })), null, lane);
    },
    verify(password, stored, lane) {
      const known = stored === null ? null : parsePhc(stored);
      const work = async (): Promise<boolean> => {
        const against = known ?? dummy;
        const equal = timingSafeEqual(await tagOf(password, against), against.tag);
        return equal && known !== null;
      };
      return queue.run(work, 'busy' as const, lane);
    },
  };
}

interface Salted {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Uint8Array;
}

interface Stored extends Salted {
  readonly tag: Uint8Array;
}

function tagOf(password: string, salted: Salted): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    argon2(
      'argon2id',
      {
        // The same password typed on two keyboards may arrive composed or decomposed.
        message: password.normalize('NFKC'),
        nonce: salted.salt,
        memory: salted.memory,
        passes: salted.passes,
        parallelism: salted.parallelism,
        tagLength: tagBytes,
      },
      (error, tag) => (error === null ? resolve(tag) : reject(error)),
    );
  });
}

function phcText(salt: Uint8Array, tag: Uint8Array): string {
  const { memory, passes, parallelism } = parameters;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`;
}

const phc = /^\$argon2id\$v=19\$m=(\d{1,9}),t=(\d{1,4}),p=(\d{1,3})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{43})$/u;

function parsePhc(text: string): Stored | null {
  const [, memory, passes, parallelism, salt, tag] = phc.exec(text) ?? [];
  if (salt === undefined || tag === undefined) return null;
  const stored = {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
  const affordable =
    stored.memory <= parameters.memory * 4 && stored.passes <= parameters.passes * 4 && stored.parallelism <= 4;
  return affordable ? stored : null;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/u, '');
}
