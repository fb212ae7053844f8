import type * as english from '../en/palette-en.ts';

export const paletteWords: typeof english.paletteWords = {
  title: 'Buscar o ir a',
  placeholder: (collections: readonly string[]) => `Buscar ${[...collections, 'pantallas', 'acciones'].join(', ')}`,
  found: 'Encontrado',
  none: (search: string) => `Nada se llama «${search}».`,
  place: 'Ir a',
  action: 'Acción',
  export: 'Exportar registros',
  lightTheme: 'Tema claro',
  darkTheme: 'Tema oscuro',
  systemTheme: 'Tema del sistema',
};
