export { syncWords } from './en/sync-en.ts';
