export { attention as attentionWords } from './en/attention.ts';
