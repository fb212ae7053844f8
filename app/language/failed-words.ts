export { failed as failedWords } from './en/failed.ts';
