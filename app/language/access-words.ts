import * as english from './en/access-en.ts';
import { inLanguage } from './spoken.ts';

export let { accessWords } = english;
inLanguage('access', english, (said) => ({ accessWords } = said));
