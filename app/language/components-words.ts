import * as english from './en/components-en.ts';
import { inLanguage } from './spoken.ts';

export let { componentsWords } = english;
inLanguage('components', english, (said) => ({ componentsWords } = said));
