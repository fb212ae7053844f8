export { scheduledReportsWords } from './en/scheduled-reports-en.ts';
