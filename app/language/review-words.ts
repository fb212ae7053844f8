export { review as reviewWords } from './en/review.ts';
