import * as english from './en/import-problems-en.ts';
import { inLanguage } from './spoken.ts';

export let { importProblemsWords } = english;
inLanguage('import-problems', english, (said) => ({ importProblemsWords } = said));
