export { saving as savingWords } from './en/saving.ts';
