export { grants as grantsWords } from './en/grants.ts';
