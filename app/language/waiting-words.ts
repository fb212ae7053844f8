export { waiting as waitingWords } from './en/waiting.ts';
