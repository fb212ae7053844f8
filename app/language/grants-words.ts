import * as english from './en/grants-en.ts';
import { inLanguage } from './spoken.ts';

export let { grantsWords } = english;
inLanguage('grants', english, (said) => ({ grantsWords } = said));
