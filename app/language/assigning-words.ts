import * as english from './en/assigning-en.ts';
import { inLanguage } from './spoken.ts';

export let { assigningWords } = english;
inLanguage('assigning', english, (said) => ({ assigningWords } = said));
