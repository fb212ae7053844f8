export { roleComparison as roleComparisonWords } from './en/role-comparison-en.ts';
