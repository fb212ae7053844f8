import * as english from './en/pause-function-en.ts';
import { inLanguage } from './spoken.ts';

export let { pauseFunctionWords } = english;
inLanguage('pause-function', english, (said) => ({ pauseFunctionWords } = said));
