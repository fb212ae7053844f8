import { plural } from '../plural.ts';

export const listsWords = {
  /** Instead of the rest of a long list. */
  more: (count: number) => plural(count, { other: '# more' }),
};
