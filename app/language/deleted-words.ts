import * as english from './en/deleted-en.ts';
import { inLanguage } from './spoken.ts';

export let { deletedWords } = english;
inLanguage('deleted', english, (said) => ({ deletedWords } = said));
