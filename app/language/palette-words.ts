export { paletteWords } from './en/palette-en.ts';
