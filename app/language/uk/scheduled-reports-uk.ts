import type * as english from '../en/scheduled-reports-en.ts';

export const scheduledReportsWords: typeof english.scheduledReportsWords = {
  nextRun: 'Наступний запуск',
  never: 'Ніколи',
  nextRuns: 'Наступні запуски',
  nextRunsSays: (zone: string) => `За годинником: ${zone}, з урахуванням літнього часу.`,
  hereAt: (time: string) => `Тут: ${time}`,
  noDay: 'Не запускається: виберіть день.',
  disabled: 'Не запускається, доки вимкнено.',
};
