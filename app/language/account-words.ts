export { accountWords } from './en/account-en.ts';
