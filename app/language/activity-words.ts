import * as english from './en/activity-en.ts';
import { inLanguage } from './spoken.ts';

export let { activityWords } = english;
inLanguage('activity', english, (said) => ({ activityWords } = said));
