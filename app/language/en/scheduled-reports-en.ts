export const scheduledReportsWords = {
  nextRun: 'Next run',
  never: 'Never',
  nextRuns: 'Next runs',
  nextRunsSays: (zone: string) => `By the clocks of ${zone}, summer time included.`,
  hereAt: (time: string) => `Here: ${time}`,
  noDay: 'It does not run: choose a day.',
  disabled: 'It does not run while it is disabled.',
};
