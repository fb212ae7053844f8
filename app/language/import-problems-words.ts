export { importProblemsWords } from './en/import-problems-en.ts';
