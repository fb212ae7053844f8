export { countriesWords } from './en/countries-en.ts';
