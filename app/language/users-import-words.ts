export { importWords } from './en/users-import-en.ts';
