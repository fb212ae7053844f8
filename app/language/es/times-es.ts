import type * as english from '../en/times-en.ts';

export const timesWords: typeof english.timesWords = {
  justNow: 'ahora mismo',
  today: (time: string) => `hoy a las ${time}`,
  yesterday: (time: string) => `ayer a las ${time}`,
};
