import * as english from './en/navigation-en.ts';
import { inLanguage } from './spoken.ts';

export let { navigationWords } = english;
inLanguage('navigation', english, (said) => ({ navigationWords } = said));
