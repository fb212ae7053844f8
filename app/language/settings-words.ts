import * as english from './en/settings-en.ts';
import { inLanguage } from './spoken.ts';

export let { settingsWords } = english;
inLanguage('settings', english, (said) => ({ settingsWords } = said));
