/** The language that is spoken, and the doors (`…-words.ts`) that hand out its texts. English until another is there. */

import type { Pack } from './pack.ts';

let spoken: Pack | null = null;
const doors: (() => void)[] = [];

/** What a door does with the texts of its file: at once, and again when another language is there. */
export function inLanguage<File extends keyof Pack>(file: File, take: (said: Pack[File]) => void): void {
  const open = (): void => {
    if (spoken !== null) take(spoken[file]);
  };
  doors.push(open);
  open();
}

/** From now on every door hands out these. */
export function speak(pack: Pack): void {
  spoken = pack;
  for (const open of doors) open();
}
