import * as english from './en/deleted-en.ts';
import { inLanguage } from './spoken.ts';

export let { deletedWords } = english;
inLanguage('deleted', (said) => ({ deletedWords } = said));
