export const paletteWords = {
  title: 'Search or jump to',
  placeholder: (collections: readonly string[]) => `Search ${[...collections, 'screens', 'actions'].join(', ')}`,
  found: 'Found',
  none: (search: string) => `Nothing is called “${search}”.`,
  place: 'Go to',
  action: 'Action',
  export: 'Export records',
  lightTheme: 'Light theme',
  darkTheme: 'Dark theme',
  systemTheme: 'Theme of the system',
};
