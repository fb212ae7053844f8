import * as english from './en/not-found-en.ts';
import { inLanguage } from './spoken.ts';

export let { notFoundWords } = english;
inLanguage('not-found', english, (said) => ({ notFoundWords } = said));
