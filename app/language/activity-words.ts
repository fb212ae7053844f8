import * as english from './en/activity-en.ts';
import { inLanguage } from './spoken.ts';

export let { activityWords } = english;
inLanguage('activity', (said) => ({ activityWords } = said));
