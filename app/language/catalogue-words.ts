import * as english from './en/catalogue-en.ts';
import { inLanguage } from './spoken.ts';

export let { catalogueWords } = english;
inLanguage('catalogue', (said) => ({ catalogueWords } = said));
