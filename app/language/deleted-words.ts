export { deleted as deletedWords } from './en/deleted.ts';
