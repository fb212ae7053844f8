export { syncStateWords } from './en/sync-state-en.ts';
