import * as english from './en/account-en.ts';
import { inLanguage } from './spoken.ts';

export let { accountWords } = english;
inLanguage('account', english, (said) => ({ accountWords } = said));
