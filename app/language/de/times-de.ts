import type * as english from '../en/times-en.ts';

export const timesWords: typeof english.timesWords = {
  justNow: 'gerade eben',
  today: (time: string) => `heute um ${time}`,
  yesterday: (time: string) => `gestern um ${time}`,
};
