import * as english from './en/bulk-en.ts';
import { inLanguage } from './spoken.ts';

export let { bulkWords } = english;
inLanguage('bulk', english, (said) => ({ bulkWords } = said));
