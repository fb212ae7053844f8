export { passwordsWords } from './en/passwords-en.ts';
