import type * as english from '../en/countries-en.ts';

export const countriesWords: typeof english.countriesWords = {
  none: 'Немає країн для вибору.',
  noneMatches: (search: string) => `За запитом «${search}» країн не знайдено`,
};
