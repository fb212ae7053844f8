export { draftsWords } from './en/drafts-en.ts';
