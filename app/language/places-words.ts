import * as english from './en/places-en.ts';
import { inLanguage } from './spoken.ts';

export let { placesWords } = english;
inLanguage('places', (said) => ({ placesWords } = said));
