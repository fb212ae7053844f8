import type * as english from '../en/palette-en.ts';

export const paletteWords: typeof english.paletteWords = {
  title: 'Знайти або перейти',
  placeholder: (collections: readonly string[]) => `Шукати: ${[...collections, 'екрани', 'дії'].join(', ')}`,
  found: 'Знайдено',
  none: (search: string) => `Нічого з назвою «${search}» немає.`,
  place: 'Перейти',
  action: 'Дія',
  export: 'Експортувати записи',
  lightTheme: 'Світла тема',
  darkTheme: 'Темна тема',
  systemTheme: 'Тема системи',
};
