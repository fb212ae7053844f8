import * as english from './en/home-en.ts';
import { inLanguage } from './spoken.ts';

export let { homeWords } = english;
inLanguage('home', (said) => ({ homeWords } = said));
