import * as english from './en/setup-en.ts';
import { inLanguage } from './spoken.ts';

export let { setupWords } = english;
inLanguage('setup', english, (said) => ({ setupWords } = said));
