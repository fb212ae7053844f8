export { assignments as assignmentsWords } from './en/assignments.ts';
