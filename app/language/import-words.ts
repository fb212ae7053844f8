export { importWords } from './en/import-en.ts';
