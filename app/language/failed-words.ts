export { failedWords } from './en/failed-en.ts';
