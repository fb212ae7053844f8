/**
 * Asks the rules about the rows of one Save together and puts what they refuse in error, until the rest is
 * allowed: what one row may do can depend on another (the last administrator, a role's place taken by
 * another).
 */

import type { Change } from '../document/change.ts';
import type { Reason } from '../permissions/reasons.ts';
import type { Review } from '../permissions/review.ts';
import type { RowVerdict } from './row-verdict.ts';
import type { ImportSteps } from './progress.ts';

export type Rules = (changes: readonly Change[]) => Review;

export function* refuseByRules(rows: readonly RowVerdict[], review: Rules): ImportSteps<readonly RowVerdict[]> {
  let judged = rows;
  for (let round = 1; ; round++) {
    const changes = judged.flatMap((row) => (row.kind === 'error' ? [] : row.changes));
    if (changes.length === 0) return judged;
    const found = review(changes);
    if (found.allowed) return judged;
    yield { stage: 'judge', done: 0, total: rows.length };
    const reasons = reasonsByRecord(found);
    const refused = judged.map((row) => refuse(row, row.id === null ? undefined : reasons.get(row.id)));
    // If the whole is refused without saying where, or one row after the other without an end, every row is
    // refused.
    const fewer = round < maxRounds && refused.some((row, index) => row !== judged[index]);
    judged = fewer
      ? refused
      : judged.map((row) => refuse(row, found.verdicts.flatMap((verdict) => verdict.reasons).slice(0, 1)));
  }
}

/** Each round asks the rules about everything that is left. */
const maxRounds = 10;

function refuse(row: RowVerdict, reasons: readonly Reason[] | undefined): RowVerdict {
  if (reasons === undefined || row.kind === 'error' || row.kind === 'unchanged') return row;
  return { ...row, kind: 'error', enabled: null, problems: reasons.map((reason) => ({ code: 'refused', reason })) };
}

function reasonsByRecord(found: Review): ReadonlyMap<string, readonly Reason[]> {
  const byRecord = new Map<string, Reason[]>();
  const told = new Set<string>();
  for (const { change, reasons } of found.verdicts) {
    for (const reason of reasons) {
      // One reason is often given for each register of a record: once is enough for a person.
      const same = `${change.id} ${JSON.stringify(reason)}`;
      if (told.has(same)) continue;
      told.add(same);
      const list = byRecord.get(change.id);
      if (list === undefined) byRecord.set(change.id, [reason]);
      else list.push(reason);
    }
  }
  return byRecord;
}
