export { countries as countriesWords } from './en/countries.ts';
