export { deletedWords } from './en/deleted-en.ts';
