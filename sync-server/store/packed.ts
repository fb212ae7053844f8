/** Text and bytes, made smaller where that is worth it: history repeats itself. */

import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Steps } from '../../shared/schema/steps.ts';

export type Packed = string | Uint8Array;

const worthIt = 512;
const fast = { level: 1 };
/** Characters. */
const atATime = 64 * 1024;

/** Text as text when it is short, else as a blob of its deflated UTF-8. */
export function packText(text: string): Packed {
  if (text.length < worthIt) return text;
  const packed = deflateRawSync(text, fast);
  return packed.length < text.length ? packed : text;
}

/** A long text, given in pieces, packed like any other: each piece is a block of the deflated stream. */
export function* packInSteps(pieces: readonly string[]): Steps<Packed> {
  const packed: Uint8Array[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < atATime) continue;
    packed.push(deflateRawSync(text, { ...fast, finishFlush: constants.Z_SYNC_FLUSH }));
    text = '';
    yield;
  }
  packed.push(deflateRawSync(text, fast));
  return Buffer.concat(packed);
}

export function unpackText(packed: Packed): string {
  return typeof packed === 'string' ? packed : inflateRawSync(packed).toString('utf8');
}

export function packBytes(bytes: Uint8Array): { readonly packed: boolean; readonly bytes: Uint8Array } {
  const packed = bytes.length < worthIt ? bytes : deflateRawSync(bytes, fast);
  return packed.length < bytes.length ? { packed: true, bytes: packed } : { packed: false, bytes };
}

export function unpackBytes(packed: boolean, bytes: Uint8Array): Uint8Array {
  if (!packed) return bytes;
  const whole = inflateRawSync(bytes);
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.length);
}
