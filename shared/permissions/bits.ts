/**
 * A set of permissions as bits, in the order of the catalogue.
 *
 * Guarantees: membership is one array read and one mask. Sets that are handed out are never written to.
 */

import { permissionKeys, type PermissionKey } from '../catalogue/permissions.ts';

/** 32 permissions a word. */
export type Bits = Uint32Array;

export const wordCount = Math.ceil(permissionKeys.length / 32);

const indexes: ReadonlyMap<string, number> = new Map(permissionKeys.map((key, index) => [key, index]));

/** The bit of a permission; -1 for a key that is not a permission, which is in no set. */
export function bitOf(key: PermissionKey): number {
  return indexes.get(key) ?? -1;
}

export function emptyBits(): Bits {
  return new Uint32Array(wordCount);
}

export function bitsOf(keys: Iterable<PermissionKey>): Bits {
  const bits = emptyBits();
  for (const key of keys) addBit(bits, bitOf(key));
  return bits;
}

export function hasBit(bits: Bits, bit: number): boolean {
  return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

export function addBit(bits: Bits, bit: number): void {
  if (bit < 0) return;
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

export function addAll(into: Bits, from: Bits): void {
  for (let word = 0; word < wordCount; word += 1) into[word] = (into[word] ?? 0) | (from[word] ?? 0);
}

export function without(bits: Bits, taken: Bits): Bits {
  const rest = emptyBits();
  for (let word = 0; word < wordCount; word += 1) rest[word] = (bits[word] ?? 0) & ~(taken[word] ?? 0);
  return rest;
}

export function isSubset(bits: Bits, of: Bits): boolean {
  for (let word = 0; word < wordCount; word += 1) if (((bits[word] ?? 0) & ~(of[word] ?? 0)) !== 0) return false;
  return true;
}

export function overlap(bits: Bits, others: Bits): boolean {
  for (let word = 0; word < wordCount; word += 1) if (((bits[word] ?? 0) & (others[word] ?? 0)) !== 0) return true;
  return false;
}

export function isEmpty(bits: Bits): boolean {
  for (let word = 0; word < wordCount; word += 1) if (bits[word] !== 0) return false;
  return true;
}

export function keysOf(bits: Bits): PermissionKey[] {
  return permissionKeys.filter((_, index) => hasBit(bits, index));
}
