export { missingPartSentences } from './en/missing-part.ts';
