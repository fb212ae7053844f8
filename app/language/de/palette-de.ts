import type * as english from '../en/palette-en.ts';

export const paletteWords: typeof english.paletteWords = {
  title: 'Suchen oder springen zu',
  placeholder: (collections: readonly string[]) => `Suchen: ${[...collections, 'Seiten', 'Aktionen'].join(', ')}`,
  found: 'Gefunden',
  none: (search: string) => `Nichts heißt „${search}“.`,
  place: 'Gehe zu',
  action: 'Aktion',
  export: 'Einträge exportieren',
  lightTheme: 'Helles Design',
  darkTheme: 'Dunkles Design',
  systemTheme: 'Design des Systems',
};
