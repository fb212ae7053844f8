export { passwords as passwordsWords } from './en/passwords.ts';
