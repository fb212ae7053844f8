import type * as english from '../en/countries-en.ts';

export const countriesWords: typeof english.countriesWords = {
  none: 'No hay ningún país que elegir.',
  noneMatches: (search: string) => `Ningún país coincide con «${search}»`,
};
