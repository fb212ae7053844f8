export { assignmentsWords } from './en/assignments-en.ts';
