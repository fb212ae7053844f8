import * as english from './en/catalogue-en.ts';
import { inLanguage } from './spoken.ts';

export let { catalogueWords } = english;
inLanguage('catalogue', english, (said) => ({ catalogueWords } = said));
