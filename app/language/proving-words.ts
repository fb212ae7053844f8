import * as english from './en/proving-en.ts';
import { inLanguage } from './spoken.ts';

export let { provingWords } = english;
inLanguage('proving', english, (said) => ({ provingWords } = said));
