import * as english from './en/sync-state-en.ts';
import { inLanguage } from './spoken.ts';

export let { syncStateWords } = english;
inLanguage('sync-state', english, (said) => ({ syncStateWords } = said));
