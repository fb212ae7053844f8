import * as english from './en/reasons-en.ts';
import { inLanguage } from './spoken.ts';

export let { says, todo } = english;
inLanguage('reasons', english, (said) => ({ says, todo } = said));
