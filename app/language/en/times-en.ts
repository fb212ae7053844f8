export const timesWords = {
  justNow: 'just now',
  today: (time: string) => `today at ${time}`,
  yesterday: (time: string) => `yesterday at ${time}`,
};
