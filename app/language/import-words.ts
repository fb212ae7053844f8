import * as english from './en/import-en.ts';
import { inLanguage } from './spoken.ts';

export let { importWords } = english;
inLanguage('import', english, (said) => ({ importWords } = said));
