/** Why a whole Save did not take effect, before any single rule was asked. */

import type { AttentionCode } from '../data/attention-item.ts';

export interface Refusal {
  readonly sentence: string;
  readonly whatToDo: string;
}

export type Refusals = Readonly<Record<AttentionCode, Refusal>>;

export { refusals } from './en/refusals.ts';
