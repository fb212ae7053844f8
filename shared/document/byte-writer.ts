/**
 * Bytes as lib0 writes them: varUint, varInt, UTF-8 strings with a length, and `any` for the four kinds of
 * value a register holds.
 *
 * Guarantees: exactly the bytes `lib0/encoding` writes for the same values (a test compares them).
 * Refuses nothing: what it is given was checked; lone surrogates become U+FFFD as in every UTF-8 encoder.
 */

import type { Value } from '../schema/records.ts';

export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(capacity = 256) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** A copy of what was written. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = value;
  }

  varUint(value: number): void {
    let rest = value;
    while (rest > 127) {
      // `%` and division, not shifts: numbers may exceed 32 bits.
      this.byte(128 | (rest % 128));
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  varInt(value: number): void {
    const negative = value < 0 || Object.is(value, -0);
    let rest = Math.abs(value);
    this.byte((rest > 63 ? 128 : 0) | (negative ? 64 : 0) | (rest % 64));
    rest = Math.floor(rest / 64);
    while (rest > 0) {
      this.byte((rest > 127 ? 128 : 0) | (rest % 128));
      rest = Math.floor(rest / 128);
    }
  }

  varString(text: string): void {
    const size = utf8Length(text);
    this.varUint(size);
    if (this.#length + size > this.#bytes.length) this.#grow(size);
    const bytes = this.#bytes;
    let at = this.#length;
    if (size === text.length) {
      for (let i = 0; i < size; i++) bytes[at++] = text.charCodeAt(i);
    } else {
      for (const character of text) at = writeCodePoint(bytes, at, character.codePointAt(0) ?? 0xfffd);
    }
    this.#length = at;
  }

  raw(given: Uint8Array): void {
    if (this.#length + given.length > this.#bytes.length) this.#grow(given.length);
    this.#bytes.set(given, this.#length);
    this.#length += given.length;
  }

  /** What the other has written, without the copy in between. */
  append(other: ByteWriter): void {
    this.raw(other.#bytes.subarray(0, other.#length));
  }

  varBytes(given: Uint8Array): void {
    this.varUint(given.length);
    this.raw(given);
  }

  any(value: Value): void {
    switch (typeof value) {
      case 'string':
        this.byte(119);
        return this.varString(value);
      case 'boolean':
        return this.byte(value ? 120 : 121);
      case 'number':
        return this.#number(value);
      default:
        return this.byte(126);
    }
  }

  #number(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) <= 0x7fff_ffff) {
      this.byte(125);
      return this.varInt(value);
    }
    if (Math.fround(value) === value) {
      this.byte(124);
      float.setFloat32(0, value);
      return this.raw(floatBytes.subarray(0, 4));
    }
    this.byte(123);
    float.setFloat64(0, value);
    this.raw(floatBytes);
  }

  #grow(by: number): void {
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

const floatBytes = new Uint8Array(8);
const float = new DataView(floatBytes.buffer);

/** Bytes of the UTF-8 form, a lone surrogate counted as U+FFFD. */
function utf8Length(text: string): number {
  let size = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    if (unit < 0x800) size += 1;
    else if (isPair(unit, text.charCodeAt(i + 1))) {
      size += 2;
      i++;
    } else size += 2;
  }
  return size;
}

function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

function writeCodePoint(bytes: Uint8Array, start: number, point: number): number {
  let at = start;
  const code = point >= 0xd800 && point < 0xe000 ? 0xfffd : point;
  if (code < 0x80) bytes[at++] = code;
  else if (code < 0x800) {
    bytes[at++] = 0xc0 | (code >> 6);
    bytes[at++] = 0x80 | (code & 63);
  } else if (code < 0x10000) {
    bytes[at++] = 0xe0 | (code >> 12);
    bytes[at++] = 0x80 | ((code >> 6) & 63);
    bytes[at++] = 0x80 | (code & 63);
  } else {
    bytes[at++] = 0xf0 | (code >> 18);
    bytes[at++] = 0x80 | ((code >> 12) & 63);
    bytes[at++] = 0x80 | ((code >> 6) & 63);
    bytes[at++] = 0x80 | (code & 63);
  }
  return at;
}
