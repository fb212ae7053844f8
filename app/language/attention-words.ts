import * as english from './en/attention-en.ts';
import { inLanguage } from './spoken.ts';

export let { attentionWords } = english;
inLanguage('attention', english, (said) => ({ attentionWords } = said));
