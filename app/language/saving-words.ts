export { savingWords } from './en/saving-en.ts';
