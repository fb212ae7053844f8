export { userPassword as userPasswordWords } from './en/user-password.ts';
