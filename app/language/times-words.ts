import * as english from './en/times-en.ts';
import { inLanguage } from './spoken.ts';

export let { timesWords } = english;
inLanguage('times', english, (said) => ({ timesWords } = said));
