/**
 * Reads lib0's formats from bytes nobody vouches for.
 *
 * Guarantees: never reads past the end, never allocates more than the bytes at hand justify, accepts one
 * encoding of each value: the one lib0 writes. The first thing wrong is kept in `failure`, and from then on
 * every read answers zero or nothing at once, so that a caller checks when it suits.
 * Refuses: over-long numbers, numbers beyond 2^53, text that is not UTF-8.
 */

import type { Value } from '../../shared/schema/records.ts';
import type { Malformed } from './malformed.ts';

export class ByteReader {
  failure: Malformed | null = null;
  readonly #bytes: Buffer;
  readonly #end: number;
  #at: number;

  constructor(bytes: Uint8Array, from = 0, to = bytes.length) {
    // The same memory, with the fast conversions of text.
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = from;
    this.#end = to;
  }

  get left(): number {
    return this.#end - this.#at;
  }

  get position(): number {
    return this.#at;
  }

  fail(why: Malformed): void {
    this.failure ??= why;
    this.#at = this.#end;
  }

  byte(): number {
    if (this.#at >= this.#end) {
      this.fail('truncated');
      return 0;
    }
    return this.#bytes[this.#at++] ?? 0;
  }

  /** The next byte, not taken; 0 at the end. */
  peek(): number {
    return this.#at < this.#end ? (this.#bytes[this.#at] ?? 0) : 0;
  }

  varUint(): number {
    const first = this.byte();
    if (first < 128) return first;
    let value = first & 127;
    let scale = 128;
    for (;;) {
      const next = this.byte();
      value += (next & 127) * scale;
      if (next < 128) {
        if (next === 0 || value > Number.MAX_SAFE_INTEGER) this.fail('non-canonical-varint');
        return this.failure === null ? value : 0;
      }
      scale *= 128;
      if (scale > 2 ** 53) {
        this.fail('non-canonical-varint');
        return 0;
      }
    }
  }

  /** As many characters as `max` at most. */
  varString(max: number): string {
    const size = this.varUint();
    if (size > this.left) {
      this.fail('truncated');
      return '';
    }
    // A character is one UTF-16 unit: three bytes at most.
    if (size > max * 3) {
      this.fail('too-long');
      return '';
    }
    const start = this.#at;
    this.#at += size;
    const text = this.#text(start, this.#at);
    if (text.length > max) this.fail('too-long');
    return text;
  }

  /** A view of the bytes, not a copy. */
  varBytes(): Uint8Array {
    const size = this.varUint();
    if (size > this.left) {
      this.fail('truncated');
      return new Uint8Array(0);
    }
    this.#at += size;
    return this.#bytes.subarray(this.#at - size, this.#at);
  }

  /** One scalar. `undefined` (a map entry set to nothing) reads as null. */
  scalar(maxLength: number): Value {
    const kind = this.byte();
    switch (kind) {
      case 119:
        return this.varString(maxLength);
      case 120:
        return true;
      case 121:
        return false;
      case 126:
      case 127:
        return null;
      case 125:
        return this.#integer();
      case 124:
        return this.#float(4);
      case 123:
        return this.#float(8);
      default:
        // An object, a list, bytes, a BigInt.
        if (this.failure === null) this.fail(kind >= 116 && kind <= 122 ? 'not-a-scalar' : 'non-canonical-value');
        return null;
    }
  }

  #integer(): number {
    const first = this.byte();
    let value = first & 63;
    let scale = 64;
    let last = first;
    while (last >= 128 && this.failure === null) {
      last = this.byte();
      value += (last & 127) * scale;
      scale *= 128;
      if (scale > 2 ** 53) this.fail('non-canonical-varint');
    }
    if (first >= 128 && last === 0) this.fail('non-canonical-varint');
    if (value > 0x7fff_ffff) this.fail('non-canonical-value');
    if ((first & 64) === 0) return value;
    if (value === 0) this.fail('non-canonical-value');
    return -value;
  }

  #float(size: 4 | 8): number {
    if (this.left < size) {
      this.fail('truncated');
      return 0;
    }
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset + this.#at, size);
    const value = size === 4 ? view.getFloat32(0) : view.getFloat64(0);
    this.#at += size;
    if (!Number.isFinite(value)) this.fail('not-finite');
    else if (Number.isInteger(value) && Math.abs(value) <= 0x7fff_ffff) this.fail('non-canonical-value');
    else if (size === 8 && Math.fround(value) === value) this.fail('non-canonical-value');
    return value;
  }

  #text(start: number, end: number): string {
    for (let i = start; i < end; i++) {
      if ((this.#bytes[i] ?? 0) > 127) return this.#utf8(start, end);
    }
    return this.#bytes.toString('latin1', start, end);
  }

  #utf8(start: number, end: number): string {
    try {
      return utf8.decode(this.#bytes.subarray(start, end));
    } catch {
      this.fail('text');
      return '';
    }
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
