/**
 * The looks of a record's name, made beforehand: what a large change set applies all at once was prepared in
 * steps. Kept by record, and records are immutable. Refuses nothing: what was not prepared is made now.
 */

import { lookKeys } from './name-looks.ts';

const prepared = new WeakMap<object, readonly string[]>();

export function prepareLooks(record: object, name: string): readonly string[] {
  const keys = lookKeys(name);
  prepared.set(record, keys);
  return keys;
}

export function preparedLooks(record: object | undefined, name: string): readonly string[] {
  return (record === undefined ? undefined : prepared.get(record)) ?? lookKeys(name);
}
