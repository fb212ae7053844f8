export { reviewWords } from './en/review-en.ts';
