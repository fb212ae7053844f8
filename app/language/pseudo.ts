/** Texts as a language would have them that is longer than English and looks like none: what is not said so, is not translated. */

import type { Say } from './spoken.ts';

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  U: 'Ü',
  Y: 'Ý',
  Z: 'Ž',
};

/** Every text of a file, and every text that a function in it makes. */
export const sayPseudo: Say = (_, english) => changed({ ...english }) as typeof english;

function changed(said: unknown): unknown {
  if (typeof said === 'string') return foreign(said);
  if (typeof said === 'function') return (...given: readonly unknown[]) => changed(said(...given));
  if (Array.isArray(said)) return said.map(changed);
  if (typeof said !== 'object' || said === null || said instanceof Map || said instanceof Set) return said;
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, changed(value)]));
}

/** About a third longer. Slots keep their names, and what was changed already stays as it is. */
function foreign(text: string): string {
  const letters = text
    .split(/(\{[a-zA-Z]+\}|‹[^‹›]*›)/u)
    .map((part) => (/^[{‹]/u.test(part) ? part : part.replaceAll(/[a-zA-Z]/gu, (letter) => accented[letter] ?? letter)))
    .join('');
  return `‹${letters.replaceAll(/[‹›]/gu, '')}${'·'.repeat(Math.ceil(text.length / 3))}›`;
}
