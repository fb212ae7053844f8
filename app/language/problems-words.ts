export { problems, reached } from './en/problems-en.ts';
