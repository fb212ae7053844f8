import * as english from './en/users-en.ts';
import { inLanguage } from './spoken.ts';

export let { usersWords } = english;
inLanguage('users', english, (said) => ({ usersWords } = said));
