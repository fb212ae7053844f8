import * as english from './en/role-comparison-en.ts';
import { inLanguage } from './spoken.ts';

export let { roleComparisonWords } = english;
inLanguage('role-comparison', english, (said) => ({ roleComparisonWords } = said));
