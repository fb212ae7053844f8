export { grantsWords } from './en/grants-en.ts';
