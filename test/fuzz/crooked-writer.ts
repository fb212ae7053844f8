/** Bytes of the Yjs format, now and then written as no encoder writes them. */

import { ByteWriter } from '../../shared/document/byte-writer.ts';
import type { SeededRandom } from '../support/seeded-random.ts';

/** Numbers at the edges of what fits. */
const edges = [
  0,
  1,
  2,
  127,
  128,
  2 ** 14,
  2 ** 25,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 2,
  2 ** 32 - 1,
  2 ** 32,
  2 ** 48,
  2 ** 53 - 1,
];

export class CrookedWriter extends ByteWriter {
  readonly #random: SeededRandom;
  /** How often a number, a kind or a text is not the right one. */
  readonly crookedness: number;

  constructor(random: SeededRandom, crookedness: number) {
    super();
    this.#random = random;
    this.crookedness = crookedness;
  }

  get isCrooked(): boolean {
    return this.#random.chance(this.crookedness);
  }

  number(right: number): void {
    if (!this.isCrooked) return this.varUint(right);
    switch (this.#random.below(4)) {
      case 0:
        return this.varUint(this.#random.pick(edges));
      case 1:
        return this.varUint(Math.max(0, right + this.#random.below(5) - 2));
      case 2:
        // Over-long: a zero that is carried on.
        this.byte(128 | (right % 128));
        this.byte(128);
        return this.byte(0);
      default:
        for (let n = this.#random.below(12); n >= 0; n--) this.byte(0xff);
    }
  }

  text(right: string): void {
    if (!this.isCrooked) return this.varString(right);
    const bytes = Uint8Array.from({ length: this.#random.below(6) }, () => this.#random.below(256));
    if (this.#random.chance(0.5)) return this.varBytes(bytes);
    this.number(this.#random.below(300));
    this.raw(bytes);
  }

  /** A value of any kind that Yjs knows, nested ones too. */
  anything(depth = 0): void {
    const { below, pick } = this.#random;
    switch (below(depth > 40 ? 9 : 12)) {
      case 0:
        return this.byte(127);
      case 1:
        return this.byte(126);
      case 2:
        this.byte(125);
        return this.varInt(pick(edges) * pick([1, -1]));
      case 3:
        this.byte(124);
        return this.raw(Uint8Array.from({ length: 4 }, () => below(256)));
      case 4:
        this.byte(123);
        return this.raw(Uint8Array.from({ length: 8 }, () => below(256)));
      case 5:
        this.byte(122);
        return this.raw(Uint8Array.from({ length: 8 }, () => below(256)));
      case 6:
        return this.byte(pick([120, 121]));
      case 7:
        this.byte(119);
        return this.text(pick(['', 'x', '__proto__', '\u202eevil', '\ud800', 'x'.repeat(below(2_500))]));
      case 8:
        this.byte(116);
        return this.varBytes(new Uint8Array(below(20)));
      case 9:
        return this.byte(below(256));
      case 10: {
        const many = pick([1, 1, 2, 3]);
        this.byte(117);
        this.number(many);
        for (let n = 0; n < many; n++) this.anything(depth + 1);
        return;
      }
      default: {
        this.byte(118);
        this.number(1);
        this.text(pick(['a', '__proto__', 'constructor']));
        return this.anything(depth + 1);
      }
    }
  }
}
