import * as english from './en/desks-en.ts';
import { inLanguage } from './spoken.ts';

export let { desksWords } = english;
inLanguage('desks', english, (said) => ({ desksWords } = said));
