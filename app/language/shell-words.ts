import * as english from './en/shell-en.ts';
import { inLanguage } from './spoken.ts';

export let { shellWords } = english;
inLanguage('shell', english, (said) => ({ shellWords } = said));
