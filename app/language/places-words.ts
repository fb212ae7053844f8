import * as english from './en/places-en.ts';
import { inLanguage } from './spoken.ts';

export let { placesWords } = english;
inLanguage('places', english, (said) => ({ placesWords } = said));
