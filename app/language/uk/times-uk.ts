import type * as english from '../en/times-en.ts';

export const timesWords: typeof english.timesWords = {
  justNow: 'щойно',
  today: (time: string) => `сьогодні о ${time}`,
  yesterday: (time: string) => `учора о ${time}`,
};
