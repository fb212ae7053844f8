import * as english from './en/characters-en.ts';
import { inLanguage } from './spoken.ts';

export let { characterNames, charactersWords } = english;
inLanguage('characters', english, (said) => ({ characterNames, charactersWords } = said));
