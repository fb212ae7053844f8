import * as english from './en/drafts-en.ts';
import { inLanguage } from './spoken.ts';

export let { draftsWords } = english;
inLanguage('drafts', english, (said) => ({ draftsWords } = said));
