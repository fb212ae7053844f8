import * as english from './en/values-en.ts';
import { inLanguage } from './spoken.ts';

export let { valuesWords } = english;
inLanguage('values', english, (said) => ({ valuesWords } = said));
