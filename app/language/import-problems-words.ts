export { importProblems as importProblemsWords } from './en/import-problems.ts';
