/** What is wrong with a value, to stand under its field. */

import type { Limit } from '../../shared/schema/limits.ts';
import { plural } from './plural.ts';
import { reached } from './problems-words.ts';

export { problems as problemSentences } from './problems-words.ts';

export function limitSentence(limit: Limit, max: number): string {
  return plural(max, { other: reached[limit] ?? reached.other });
}
