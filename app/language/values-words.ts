export { values as valuesWords } from './en/values.ts';
