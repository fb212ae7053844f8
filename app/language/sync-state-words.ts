export { syncState as syncStateWords } from './en/sync-state.ts';
