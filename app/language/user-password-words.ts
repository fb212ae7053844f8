import * as english from './en/user-password-en.ts';
import { inLanguage } from './spoken.ts';

export let { userPasswordWords } = english;
inLanguage('user-password', english, (said) => ({ userPasswordWords } = said));
