/**
 * The keys under which names look alike: no two names of a collection may share one of them.
 *
 * Guarantees: wider than name-key.ts (equal names look alike). Compatibility forms, full case folding,
 * letters of other alphabets that look like plain ones (look-alikes.ts, which is Unicode's skeleton of UTS
 * #39), invisible characters, and the ways to write one combining mark make no difference. Accents do: José
 * is not Jose. Plain letters and digits are told apart, except a capital I from a small l in the middle of
 * the same small letters, where most faces draw them alike.
 */

import { lookAlikes } from './look-alikes.ts';
import { foldSpace, nameKey } from './name-key.ts';

/** Opaque, to be compared with those of other names. */
export function lookKeys(name: string): readonly string[] {
  // Most names: nothing to look up, and ten thousand of them are read at a start.
  if (plain.test(name)) {
    const seen = foldSpace(name);
    return [seen.toLowerCase(), `shape ${seen.replace(/[I|]/gu, 'l')}`];
  }
  const key = nameKey(name);
  const shape = shapeOf(name);
  const keys = new Set([key, fold(shape), `shape ${shape.replace(/[I|]/gu, 'l')}`]);
  // What is drawn as a plain stroke stands for an i as well as for an l.
  if (strokes.test(name)) keys.add(fold(shapeOf(name.replace(strokesAll, 'i'))));
  return [...keys];
}

const looksLike: ReadonlyMap<string, string> = new Map(
  lookAlikes.flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);
const strokeLetters = lookAlikes.find(([plain]) => plain === 'l')?.[1] ?? '';
const strokes = new RegExp(`[${strokeLetters}]`, 'u');
const strokesAll = new RegExp(`[${strokeLetters}]`, 'gu');

/** As it is seen: every letter as the plain one that it looks like. */
function shapeOf(name: string): string {
  const visible = foldSpace(name.normalize('NFKC'))
    .normalize('NFD')
    .replace(/\p{DI}/gu, '');
  let shape = '';
  for (const letter of visible) shape += looksLike.get(letter) ?? letter;
  return shape
    .normalize('NFD')
    .replace(/(\p{M})\1+/gu, '$1')
    .replace(/([ij])\u0307/gu, '$1');
}

const plain = /^[\x20-\x7e]*$/u;

/** Upper, then lower: ß is ss, and a final sigma a sigma. */
function fold(shape: string): string {
  return shape
    .toUpperCase()
    .toLowerCase()
    .normalize('NFD')
    .replace(/([ij])\u0307/gu, '$1')
    .normalize('NFC');
}
