import type * as english from '../en/scheduled-reports-en.ts';

export const scheduledReportsWords: typeof english.scheduledReportsWords = {
  nextRun: 'Próxima ejecución',
  never: 'Nunca',
  nextRuns: 'Próximas ejecuciones',
  nextRunsSays: (zone: string) => `Según la hora de ${zone}, con horario de verano.`,
  hereAt: (time: string) => `Aquí: ${time}`,
  noDay: 'No se ejecuta: elija un día.',
  disabled: 'No se ejecuta mientras esté deshabilitado.',
};
