import * as english from './en/addresses-en.ts';
import { inLanguage } from './spoken.ts';

export let { addressesWords } = english;
inLanguage('addresses', english, (said) => ({ addressesWords } = said));
