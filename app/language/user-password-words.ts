export { userPasswordWords } from './en/user-password-en.ts';
