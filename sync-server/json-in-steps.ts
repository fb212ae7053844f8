/** The JSON of a long list in steps: pieces that together are its text. */

import type { Steps } from '../shared/schema/steps.ts';

const atATime = 64;

/** `toJson`: which part of each item is written. */
export function* jsonInSteps<T>(
  items: readonly T[],
  toJson: (item: T) => unknown = (item) => item,
): Steps<readonly string[]> {
  const pieces: string[] = ['['];
  for (let from = 0; from < items.length; from += atATime) {
    yield;
    // Without its brackets.
    const text = JSON.stringify(items.slice(from, from + atATime).map(toJson)).slice(1, -1);
    pieces.push(from === 0 ? text : `,${text}`);
  }
  pieces.push(']');
  return pieces;
}
