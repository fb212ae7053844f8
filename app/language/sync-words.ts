export { sync as syncWords } from './en/sync.ts';
