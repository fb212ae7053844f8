import * as english from './en/version-en.ts';
import { inLanguage } from './spoken.ts';

export let { versionWords } = english;
inLanguage('version', english, (said) => ({ versionWords } = said));
