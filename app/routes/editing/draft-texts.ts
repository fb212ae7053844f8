import { counted } from '../../language/listing.ts';

export const draftTexts = {
  /** In the navigation, after the name of the place. */
  unsaved: (count: number): string => `${counted(count, 'draft')} not saved`,
  begun: (noun: string): string => `A new ${noun} is begun and not saved.`,
  goOn: 'Go on',
} as const;
