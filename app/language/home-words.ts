import * as english from './en/home-en.ts';
import { inLanguage } from './spoken.ts';

export let { homeWords } = english;
inLanguage('home', english, (said) => ({ homeWords } = said));
