/** A password that can be read aloud and typed: five groups of four, 99 random bits, nothing that looks like something else. */

// 31 signs: no 0 o 1 l i.
const signs = '23456789abcdefghjkmnpqrstuvwxyz';

export function strongPassword(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  let text = '';
  while (text.length < 20) {
    for (const byte of random(new Uint8Array(32))) {
      // 248 = 8 * 31: bytes above would favour the first signs.
      if (byte < 248 && text.length < 20) text += signs[byte % signs.length];
    }
  }
  return text.replace(/.{4}(?=.)/gu, '$&-');
}
