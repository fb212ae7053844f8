/** The language that is spoken, and the doors (`…-words.ts`) that hand out its texts. English until another is there. */

import type { Pack } from './pack.ts';

/** What a language says in the place of the English texts of a file. */
export type Say = <File extends keyof Pack>(file: File, english: Pack[File]) => Pack[File];

let spoken: Say | null = null;
const doors: (() => void)[] = [];

/** What a door does with the texts of its file: at once, and again when another language is there. */
export function inLanguage<File extends keyof Pack>(
  file: File,
  english: Pack[File],
  take: (said: Pack[File]) => void,
): void {
  const open = (): void => {
    if (spoken !== null) take(spoken(file, english));
  };
  doors.push(open);
  open();
}

/** From now on every door hands out what this says. */
export function speak(say: Say): void {
  spoken = say;
  for (const open of doors) open();
}
