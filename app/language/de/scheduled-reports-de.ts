import type * as english from '../en/scheduled-reports-en.ts';

export const scheduledReportsWords: typeof english.scheduledReportsWords = {
  nextRun: 'Nächste Ausführung',
  never: 'Nie',
  nextRuns: 'Nächste Ausführungen',
  nextRunsSays: (zone: string) => `Nach den Uhren von ${zone}, mit Sommerzeit.`,
  hereAt: (time: string) => `Hier: ${time}`,
  noDay: 'Wird nicht ausgeführt: Wählen Sie einen Tag.',
  disabled: 'Wird nicht ausgeführt, solange deaktiviert.',
};
