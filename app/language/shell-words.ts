export { shell as shellWords } from './en/shell.ts';
