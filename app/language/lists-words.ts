export { listsWords } from './en/lists-en.ts';
