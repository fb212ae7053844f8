export { mayDoWords } from './en/may-do-en.ts';
