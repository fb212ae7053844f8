/** What writing comes to while one looks as somebody else. */

import type { Change } from '../../shared/document/change.ts';
import type { Review } from '../../shared/permissions/review.ts';
import type { RequestError } from './session-state.ts';

export class OnlyViewing extends Error {}

/** A review that objects to all of it. `as`: how the one looked as is called. */
export function onlyViewing(changes: readonly Change[], as: string): Review {
  return {
    allowed: false,
    verdicts: changes.map((change) => ({ change, reasons: [{ code: 'only-viewing', as }] })),
  };
}

/** The answer to what is not asked of the server. */
export async function notAsked(): Promise<{
  readonly ok: false;
  readonly status: number;
  readonly error: RequestError;
}> {
  return { ok: false, status: 0, error: { code: 'only-viewing', message: null } };
}
