export { assigningWords } from './en/assigning-en.ts';
