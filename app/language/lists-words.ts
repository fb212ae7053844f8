import * as english from './en/lists-en.ts';
import { inLanguage } from './spoken.ts';

export let { listsWords } = english;
inLanguage('lists', english, (said) => ({ listsWords } = said));
