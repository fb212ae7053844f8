export { homeWords } from './en/home-en.ts';
