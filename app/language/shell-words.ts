export { shellWords } from './en/shell-en.ts';
