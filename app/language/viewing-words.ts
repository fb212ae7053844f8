export { viewingWords } from './en/viewing-en.ts';
