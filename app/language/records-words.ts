export { records as recordsWords } from './en/records.ts';
