import { counted } from '../../language/listing.ts';

export const unfinishedTexts = {
  title: 'Not finished: nothing is saved until this is',
  says: (text: string): string =>
    text === '' ? 'Only a part is filled in.' : `“${text}” stands in the field and is not taken yet.`,
  show: 'Show',
  drop: 'Leave it out',
  /** Beside the button that saves. */
  note: (count: number): string => `${counted(count, 'field')} not finished`,
} as const;
