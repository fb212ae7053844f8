export { signIn as signInWords } from './en/sign-in.ts';
