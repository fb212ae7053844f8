import * as english from './en/review-en.ts';
import { inLanguage } from './spoken.ts';

export let { reviewWords } = english;
inLanguage('review', english, (said) => ({ reviewWords } = said));
