export { history as historyWords } from './en/history.ts';
