export { home as homeWords } from './en/home.ts';
