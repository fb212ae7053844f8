export { users as usersWords } from './en/users.ts';
