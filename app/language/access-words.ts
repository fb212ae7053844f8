export { accessWords } from './en/access-en.ts';
