import * as english from './en/assignments-en.ts';
import { inLanguage } from './spoken.ts';

export let { assignmentsWords } = english;
inLanguage('assignments', english, (said) => ({ assignmentsWords } = said));
