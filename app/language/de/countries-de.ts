import type * as english from '../en/countries-en.ts';

export const countriesWords: typeof english.countriesWords = {
  none: 'Es gibt kein Land zur Auswahl.',
  noneMatches: (search: string) => `Kein Land passt zu „${search}“`,
};
