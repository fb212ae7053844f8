export { waitingWords } from './en/waiting-en.ts';
