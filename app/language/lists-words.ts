export { lists as listsWords } from './en/lists.ts';
