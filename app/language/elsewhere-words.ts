import * as english from './en/elsewhere-en.ts';
import { inLanguage } from './spoken.ts';

export let { elsewhereWords } = english;
inLanguage('elsewhere', english, (said) => ({ elsewhereWords } = said));
