export { usersWords } from './en/users-en.ts';
