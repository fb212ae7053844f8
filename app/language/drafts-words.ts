export { drafts as draftsWords } from './en/drafts.ts';
