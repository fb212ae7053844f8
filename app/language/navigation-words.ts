export { navigationWords } from './en/navigation-en.ts';
