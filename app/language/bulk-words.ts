export { bulk as bulkWords } from './en/bulk-en.ts';
