export { valuesWords } from './en/values-en.ts';
