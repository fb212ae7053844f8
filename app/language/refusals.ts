/** Why a whole Save did not take effect, before any single rule was asked. */

import type { AttentionCode } from '../data/attention-item.ts';

export interface RefusalText {
  readonly sentence: string;
  readonly whatToDo: string;
}

export type Refusals = Readonly<Record<AttentionCode, RefusalText>>;

export { refusals } from './en/refusals-en.ts';
