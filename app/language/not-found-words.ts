export { notFoundWords } from './en/not-found-en.ts';
