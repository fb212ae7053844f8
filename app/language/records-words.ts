import * as english from './en/records-en.ts';
import { inLanguage } from './spoken.ts';

export let { recordsWords } = english;
inLanguage('records', english, (said) => ({ recordsWords } = said));
