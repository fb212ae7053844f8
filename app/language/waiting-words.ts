import * as english from './en/waiting-en.ts';
import { inLanguage } from './spoken.ts';

export let { waitingWords } = english;
inLanguage('waiting', (said) => ({ waitingWords } = said));
