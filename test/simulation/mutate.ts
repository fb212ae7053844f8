/** What an attacker turns an honest update into: bytes flipped, cut, repeated, numbers made huge. */

import type { SeededRandom } from '../support/seeded-random.ts';

const nasty: readonly (readonly number[])[] = [
  [0xff, 0xff, 0xff, 0xff, 0x0f],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f],
  [0x80, 0x00],
  [0x80, 0x80, 0x80, 0x80, 0x10],
  [0x00],
  [0x0a, 0x01],
  [0xa8],
  [0xe8],
  [0x07],
];

export function mutate(update: Uint8Array, random: SeededRandom): Uint8Array {
  let bytes = [...update];
  for (let n = random.below(4); n > 0 && bytes.length > 1; n--) {
    const at = random.below(bytes.length);
    switch (random.below(6)) {
      case 0:
        bytes[at] = random.below(256);
        break;
      case 1:
        bytes = bytes.slice(0, at + 1);
        break;
      case 2:
        bytes.splice(at, 1);
        break;
      case 3:
        bytes.splice(at, random.below(3), ...random.pick(nasty));
        break;
      case 4:
        bytes.splice(at, 0, ...bytes.slice(at, at + random.below(40)));
        break;
      default:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    }
  }
  return Uint8Array.from(bytes);
}
