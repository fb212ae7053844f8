export const countriesWords = {
  none: 'There is no country to choose.',
  noneMatches: (search: string) => `No country matches “${search}”`,
};
