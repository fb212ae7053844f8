/**
 * Record ids: the collection's prefix, `_`, and 20 characters of 0-9A-Za-z (119 random bits), made
 * on whichever device creates the record and never reused. No id is also a property of Object.prototype.
 */

import { descriptions } from '../collections/descriptions.ts';
import { perCollection, type Collection } from './records.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const patterns = perCollection(
  (collection) => new RegExp(`^${descriptions[collection].idPrefix}_[0-9A-Za-z]{20}$`, 'u'),
);

/** Fills an array with random bytes, as `crypto.getRandomValues` does. */
export type Random = (bytes: Uint8Array) => Uint8Array;

export function createRecordId(collection: Collection, random: Random): string {
  return `${descriptions[collection].idPrefix}_${randomText(20, random)}`;
}

export function isRecordId(collection: Collection, id: string): boolean {
  return patterns[collection].test(id);
}

/** A Save's id: 22 characters, 131 random bits. */
export function createSaveId(random: Random): string {
  return randomText(22, random);
}

export function isSaveId(id: string): boolean {
  return /^[0-9A-Za-z]{22}$/u.test(id);
}

function randomText(length: number, random: Random): string {
  let text = '';
  while (text.length < length) {
    for (const byte of random(new Uint8Array(length))) {
      // 248 = 4 * 62: bytes above would favour the first characters.
      if (byte < 248 && text.length < length) text += alphabet[byte % 62];
    }
  }
  return text;
}
