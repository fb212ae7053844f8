export { setupWords } from './en/setup-en.ts';
