/** Why a whole Save did not take effect, before any single rule was asked. */

import type { AttentionCode } from '../data/attention-item.ts';
import * as english from './en/refusals-en.ts';
import { inLanguage } from './spoken.ts';

export interface RefusalText {
  readonly sentence: string;
  readonly whatToDo: string;
}

export type Refusals = Readonly<Record<AttentionCode, RefusalText>>;

export let { refusals } = english;
inLanguage('refusals', english, (said) => ({ refusals } = said));
