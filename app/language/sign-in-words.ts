export { signInWords } from './en/sign-in-en.ts';
