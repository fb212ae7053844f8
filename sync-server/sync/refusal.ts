/** Why an update was refused before any rule was asked, in the server's own words. */

import type { RefusalCode } from '../../shared/protocol/messages.ts';
import type { Malformed } from './malformed.ts';

export interface Refusal {
  readonly kind: 'refused';
  readonly code: RefusalCode;
  /** For the log and the tests: which of the many ways of being malformed. */
  readonly detail: Malformed | RefusalCode | 'missing-dependency' | 'too-large';
}

export function refused(code: RefusalCode, detail: Refusal['detail'] = code): Refusal {
  return { kind: 'refused', code, detail };
}

export function malformed(detail: Malformed): Refusal {
  return refused('malformed', detail);
}
