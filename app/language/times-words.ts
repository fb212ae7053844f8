export { times as timesWords } from './en/times.ts';
