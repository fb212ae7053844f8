import * as english from './en/request-errors-en.ts';
import { inLanguage } from './spoken.ts';

export let { requestErrorsWords } = english;
inLanguage('request-errors', english, (said) => ({ requestErrorsWords } = said));
