import * as english from './en/passwords-en.ts';
import { inLanguage } from './spoken.ts';

export let { passwordsWords } = english;
inLanguage('passwords', english, (said) => ({ passwordsWords } = said));
