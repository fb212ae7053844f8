/**
 * Passwords that are tried first: the 49,000 of `@zxcvbn-ts/language-common`, and whatever is one short piece over
 * and over.
 *
 * Guarantees: compared whole, in any case and any Unicode form. The list is read when it is first asked for, and
 * only what is long enough to be a password here is kept.
 */

import { limits } from '../../shared/schema/limits.ts';

export interface CommonPasswords {
  has(password: string): Promise<boolean>;
}

export function createCommonPasswords(): CommonPasswords {
  let list: Promise<ReadonlySet<string>> | null = null;
  return {
    async has(password) {
      list ??= readList();
      const key = keyOf(password);
      const piece = pieceOf(key);
      const common = await list;
      return common.has(key) || (piece !== null && ([...piece].length <= shortPiece || common.has(piece)));
    },
  };
}

/** A piece that long, repeated, is as good as the piece alone. */
const shortPiece = 6;

async function readList(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(
    dictionary['passwords-common'].filter((one) => one.length >= limits.passwordMinLengthBesides).map(keyOf),
  );
}

function keyOf(password: string): string {
  return password.normalize('NFKC').toLowerCase();
}

/** What it repeats, whole: "abcabc" is of "abc". */
function pieceOf(text: string): string | null {
  const at = (text + text).indexOf(text, 1);
  return at < text.length ? text.slice(0, at) : null;
}
