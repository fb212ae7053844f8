import * as english from './en/problems-en.ts';
import { inLanguage } from './spoken.ts';

export let { problems, reached } = english;
inLanguage('problems', english, (said) => ({ problems, reached } = said));
