/**
 * Which characters a name may have.
 *
 * Refuses what cannot be seen or turns the text around: controls, formatting, fillers, private and broken
 * characters. Lets through what a script needs in order to be written: joiners between letters of scripts
 * that use them (Persian, Devanagari), joined emoji with their skin tones and flags, variants of ideographs.
 * A username has letters, marks, digits and . _ @ + - alone.
 */

/** The first character that a name may not have. */
export interface UnfitCharacter {
  readonly codePoint: number;
  /** Which character of the name it is, from 1. */
  readonly at: number;
  /** How many the name has. */
  readonly of: number;
}

export type NameKind = 'name' | 'username';

export function findUnfit(name: string, kind: NameKind): UnfitCharacter | null {
  for (const match of name.matchAll(rules[kind])) {
    const character = match.groups?.['unfit'];
    if (character === undefined) continue;
    const at = [...name.slice(0, match.index)].length + 1;
    return { codePoint: character.codePointAt(0) ?? 0, at, of: [...name].length };
  }
  return null;
}

/** The name without what cannot be seen; what can be seen stays, allowed or not. */
export function withoutInvisible(name: string, kind: NameKind): string {
  return name.replace(rules[kind], (text, ...rest) => {
    const groups = rest.at(-1) as { readonly unfit?: string };
    return groups.unfit !== undefined && isInvisible(groups.unfit) ? '' : text;
  });
}

export function isInvisible(character: string): boolean {
  return invisibleAlone.test(character);
}

// U+2800 is a braille pattern without a dot.
const invisible = String.raw`\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\p{DI}\u2800`;

const invisibleAlone = new RegExp(`^[${invisible}]$`, 'u');

// Scripts whose letters change when they are joined or kept apart.
const joined = String.raw`\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}`;

const joinedLetters = String.raw`(?![\p{DI}\p{N}\p{P}])[${joined}][\u200c\u200d](?=[${joined}])`;
const variants = String.raw`\p{Script=Mong}[\u180b-\u180d\u180f]|\p{Script=Han}[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`;
const emoji = String.raw`\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}|(?:[\p{So}\p{Sm}\p{ExtPict}]|[0-9#*](?=\ufe0f\u20e3))(?:[\ufe0e\ufe0f]|\p{EMod})?(?:\u200d(?=\p{ExtPict}))?`;

const rules: Readonly<Record<NameKind, RegExp>> = {
  name: new RegExp(
    String.raw`${joinedLetters}|${variants}|(?!\u2800)(?:${emoji})|(?<unfit>[${invisible}\p{Co}])`,
    'gu',
  ),
  username: new RegExp(String.raw`${joinedLetters}|${variants}|(?<unfit>[\p{DI}]|[^\p{L}\p{M}\p{N}._@+\-])`, 'gu'),
};
