import * as english from './en/saving-en.ts';
import { inLanguage } from './spoken.ts';

export let { savingWords } = english;
inLanguage('saving', english, (said) => ({ savingWords } = said));
