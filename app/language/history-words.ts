export { historyWords } from './en/history-en.ts';
