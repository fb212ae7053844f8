export { notFound as notFoundWords } from './en/not-found.ts';
