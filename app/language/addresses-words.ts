export { addressesWords } from './en/addresses-en.ts';
