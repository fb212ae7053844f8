export { palette as paletteWords } from './en/palette.ts';
