import * as english from './en/may-do-en.ts';
import { inLanguage } from './spoken.ts';

export let { mayDoWords } = english;
inLanguage('may-do', english, (said) => ({ mayDoWords } = said));
