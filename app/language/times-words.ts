export { timesWords } from './en/times-en.ts';
