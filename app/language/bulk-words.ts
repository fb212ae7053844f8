export { bulkWords } from './en/bulk-en.ts';
