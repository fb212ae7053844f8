import * as english from './en/history-en.ts';
import { inLanguage } from './spoken.ts';

export let { historyWords } = english;
inLanguage('history', english, (said) => ({ historyWords } = said));
