import * as english from './en/failed-en.ts';
import { inLanguage } from './spoken.ts';

export let { failedWords } = english;
inLanguage('failed', english, (said) => ({ failedWords } = said));
