import * as english from './en/sign-in-en.ts';
import { inLanguage } from './spoken.ts';

export let { signInWords } = english;
inLanguage('sign-in', english, (said) => ({ signInWords } = said));
