export { desksWords } from './en/desks-en.ts';
