import type * as english from '../en/lists-en.ts';
import { plural } from '../plural.ts';

export const listsWords: typeof english.listsWords = {
  more: (count: number) => plural(count, { other: '# weitere' }),
};
