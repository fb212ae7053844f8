import { limits } from '../../../shared/schema/limits.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

export const deletedWords = {
  title: 'Deleted',
  says: `Deleted records are kept for ${numberText(limits.restoreDays)} days and come back with all their fields and links.`,
  none: 'Nothing is deleted',
  noneSays: 'What you or others delete appears here.',
  search: 'Search deleted',
  noneMatches: (search: string) => `Nothing deleted matches “${search}”`,
  restore: 'Restore',
  expired: `It was deleted more than ${numberText(limits.restoreDays)} days ago.`,
  expires: (days: number) =>
    plural(days, { one: 'It can be restored for # more day.', other: 'It can be restored for # more days.' }),
  columns: {
    name: 'Name',
    kind: 'Kind',
    deletedAt: 'Deleted',
    left: 'Can be restored',
    leftDays: (days: number) => (days > 0 ? plural(days, { one: '# day more', other: '# days more' }) : 'No longer'),
  },
};
