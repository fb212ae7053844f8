export { desks as desksWords } from './en/desks.ts';
