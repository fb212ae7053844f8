export { access as accessWords } from './en/access-en.ts';
