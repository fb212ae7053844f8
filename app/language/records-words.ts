export { recordsWords } from './en/records-en.ts';
