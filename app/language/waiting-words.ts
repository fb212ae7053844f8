import * as english from './en/waiting-en.ts';
import { inLanguage } from './spoken.ts';

export let { waitingWords } = english;
inLanguage('waiting', english, (said) => ({ waitingWords } = said));
