export { attentionWords } from './en/attention-en.ts';
