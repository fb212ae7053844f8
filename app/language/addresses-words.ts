export { addresses as addressesWords } from './en/addresses.ts';
