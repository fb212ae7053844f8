import { language } from './language.ts';
import { listsWords } from './lists-words.ts';

const withAnd = new Intl.ListFormat(language, { type: 'conjunction' });
const inRow = new Intl.ListFormat(language, { type: 'unit', style: 'short' });

/** "a", "a and b", "a, b and 3 more". */
export function listed(items: readonly string[], max = 4): string {
  return withAnd.format(shortened(items, max));
}

/** "a, b, c", without an "and" before the last. */
export function inARow(items: readonly string[]): string {
  return inRow.format(items);
}

function shortened(items: readonly string[], max: number): readonly string[] {
  if (items.length <= max) return items;
  const shown = items.slice(0, max - 1);
  return [...shown, listsWords.more(items.length - shown.length)];
}
