import { plural } from '../plural.ts';

export const lists = {
  /** Instead of the rest of a long list. */
  more: (count: number) => plural(count, { other: '# more' }),
};
