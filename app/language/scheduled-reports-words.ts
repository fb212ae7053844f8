import * as english from './en/scheduled-reports-en.ts';
import { inLanguage } from './spoken.ts';

export let { scheduledReportsWords } = english;
inLanguage('scheduled-reports', english, (said) => ({ scheduledReportsWords } = said));
