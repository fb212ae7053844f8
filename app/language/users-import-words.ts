export { usersImport as importWords } from './en/users-import.ts';
