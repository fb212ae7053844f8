import * as english from './en/countries-en.ts';
import { inLanguage } from './spoken.ts';

export let { countriesWords } = english;
inLanguage('countries', english, (said) => ({ countriesWords } = said));
