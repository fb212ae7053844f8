export { assigning as assigningWords } from './en/assigning.ts';
