import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import type { Receipt } from '../../shared/protocol/messages.ts';
import { isObject } from './sound-row.ts';

/** The receipt in a room's message of that type; null for what is not a receipt (a newer server's, say). */
export function readReceipt(payload: Uint8Array): Receipt | null {
  try {
    const decoder = createDecoder(payload);
    readVarUint(decoder);
    const receipt: unknown = JSON.parse(readVarString(decoder));
    return isObject(receipt) && typeof receipt['kind'] === 'string' ? (receipt as unknown as Receipt) : null;
  } catch {
    return null;
  }
}
