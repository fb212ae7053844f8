/**
 * The long parts of an activity row as they are stored, made in steps: a row of many changes takes long to
 * write down, and nobody should wait for that.
 *
 * Guarantees: what is read from such a row is the same as from any other. Refuses nothing.
 */

import type { Change } from '../../shared/document/change.ts';
import type { Steps } from '../../shared/schema/steps.ts';
import { jsonInSteps } from '../json-in-steps.ts';
import { recordsOf, toCells } from './activity-cells.ts';
import { packInSteps, type Packed } from './packed.ts';
import { detailsInSteps, type Details } from './stored-receipt.ts';

export interface PreparedActivity {
  readonly changes: Packed;
  /** What the stored receipt says of single changes (stored-receipt.ts); null: nothing. */
  readonly receipt: string | null;
  /** JSON: the records it names. */
  readonly records: string;
}

export function* prepareActivity(changes: readonly Change[], details: Details | null): Steps<PreparedActivity> {
  const packed = yield* packInSteps(yield* jsonInSteps(changes, toCells));
  const receipt = details === null ? null : yield* detailsInSteps(details);
  const records = yield* jsonInSteps([...recordsOf({ changes })]);
  return { changes: packed, receipt, records: records.join('') };
}
