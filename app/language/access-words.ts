import * as english from './en/access-en.ts';
import { inLanguage } from './spoken.ts';

export let { accessWords } = english;
inLanguage('access', (said) => ({ accessWords } = said));
