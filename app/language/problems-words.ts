export { problems, reached } from './en/problems.ts';
