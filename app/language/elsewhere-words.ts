export { elsewhereWords } from './en/elsewhere-en.ts';
