/** Which character of a name is not allowed, in words. */

import type { MixedScripts } from '../../shared/schema/mixed-scripts.ts';
import { isInvisible, type UnfitCharacter } from '../../shared/schema/name-characters.ts';
import { characterNames, charactersWords as words } from './characters-words.ts';

export function unfitSentence({ codePoint, at, of }: UnfitCharacter): string {
  const character = String.fromCodePoint(codePoint);
  const where = words.where(at, of);
  if (character === ' ') return words.space(where);
  const code = codeOf(character);
  const name = characterNames.get(codePoint);
  const what = name === undefined ? code : `${name} (${code})`;
  return isInvisible(character) ? words.invisible(what, where) : words.notAllowed(character, what, where);
}

export function removeInvisibleLabel(): string {
  return words.removeInvisible;
}

export function mixedScriptsSentence({ letter, script, among }: MixedScripts): string {
  return words.mixed(letter, script, among);
}

/** About a name that looks like another that exists: which character differs, where it is one. */
export function looksAlikeSentence(name: string, theirs: string): string {
  const [ours, others] = [[...name.normalize('NFC')], [...theirs.normalize('NFC')]];
  const at = ours.findIndex((letter, n) => letter.toLowerCase() !== others[n]?.toLowerCase());
  const [here, there] = [ours[at], others[at]];
  if (ours.length !== others.length || here === undefined || there === undefined) return words.looksAlike(name, theirs);
  return words.differsIn(name, theirs, here, codeOf(here), there, codeOf(there));
}

/** About a name that already exists beside another. */
export function looksLikeSentence(theirs: string): string {
  return words.looksLike(theirs);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
