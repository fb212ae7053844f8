import * as english from './en/roles-en.ts';
import { inLanguage } from './spoken.ts';

export let { rolesWords } = english;
inLanguage('roles', english, (said) => ({ rolesWords } = said));
