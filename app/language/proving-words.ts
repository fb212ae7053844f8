export { provingWords } from './en/proving-en.ts';
