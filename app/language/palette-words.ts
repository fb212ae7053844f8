import * as english from './en/palette-en.ts';
import { inLanguage } from './spoken.ts';

export let { paletteWords } = english;
inLanguage('palette', english, (said) => ({ paletteWords } = said));
