import * as english from './en/sync-en.ts';
import { inLanguage } from './spoken.ts';

export let { syncWords } = english;
inLanguage('sync', english, (said) => ({ syncWords } = said));
