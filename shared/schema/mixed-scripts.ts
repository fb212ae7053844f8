/**
 * Whether one word of a name mixes alphabets whose letters look alike: "аdmin" with a Cyrillic а.
 *
 * A warning, not a refusal: some names use two alphabets, and a name that looks like an existing one is
 * refused anyway (name-looks.ts). Words of different alphabets beside each other are common.
 */

export interface MixedScripts {
  /** The first letter of the alphabet that is rarer in the word. */
  readonly letter: string;
  readonly script: Alphabet;
  /** The script of most of the word's letters. */
  readonly among: Alphabet;
}

export type Alphabet = (typeof alphabets)[number];

const alphabets = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'] as const;

export function findMixedScripts(name: string): MixedScripts | null {
  for (const [word] of name.matchAll(/[\p{L}\p{M}]+/gu)) {
    const letters = [...word.matchAll(lettersOfAlphabets)].map(({ 0: letter, groups }) => ({
      letter,
      script: alphabets.find((one) => groups?.[one] !== undefined) ?? 'Latin',
    }));
    const count = (script: Alphabet): number => letters.filter((one) => one.script === script).length;
    const [among, rarer] = alphabets.filter((one) => count(one) > 0).toSorted((a, b) => count(b) - count(a));
    if (among === undefined || rarer === undefined) continue;
    const letter = letters.find((one) => one.script === rarer)?.letter ?? '';
    return { letter, script: rarer, among };
  }
  return null;
}

const lettersOfAlphabets = new RegExp(alphabets.map((one) => `(?<${one}>\\p{Script=${one}})`).join('|'), 'gu');
