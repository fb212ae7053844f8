export { roleComparisonWords } from './en/role-comparison-en.ts';
