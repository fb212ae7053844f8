import * as english from './en/viewing-en.ts';
import { inLanguage } from './spoken.ts';

export let { viewingWords } = english;
inLanguage('viewing', english, (said) => ({ viewingWords } = said));
