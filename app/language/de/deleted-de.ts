import { limits } from '../../../shared/schema/limits.ts';
import type * as english from '../en/deleted-en.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

export const deletedWords: typeof english.deletedWords = {
  title: 'Gelöscht',
  says: `Gelöschte Einträge bleiben ${numberText(limits.restoreDays)} Tage erhalten und kommen mit allen Feldern und Verknüpfungen zurück.`,
  none: 'Nichts ist gelöscht',
  noneSays: 'Was Sie oder andere löschen, erscheint hier.',
  search: 'Gelöschtes suchen',
  noneMatches: (search: string) => `Nichts Gelöschtes passt zu „${search}“`,
  restore: 'Wiederherstellen',
  expired: `Vor mehr als ${numberText(limits.restoreDays)} Tagen gelöscht.`,
  expires: (days: number) =>
    plural(days, {
      one: 'Kann noch # Tag lang wiederhergestellt werden.',
      other: 'Kann noch # Tage lang wiederhergestellt werden.',
    }),
  columns: {
    name: 'Name',
    kind: 'Art',
    deletedAt: 'Gelöscht',
    left: 'Wiederherstellbar',
    leftDays: (days: number) => (days > 0 ? plural(days, { one: 'Noch # Tag', other: 'Noch # Tage' }) : 'Nicht mehr'),
  },
};
