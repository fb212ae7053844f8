import type { Change } from '../../../shared/document/change.ts';
import type { ActivityChange, ActivityEntry } from '../../../shared/protocol/activity-endpoint.ts';
import { findField, namingField, type FieldSpec } from '../../../shared/schema/fields.ts';
import type { OrganisationView } from '../../../shared/schema/organisation.ts';
import { isCollection, type Collection } from '../../../shared/schema/records.ts';
import { readRegister } from '../../../shared/schema/register.ts';

export interface Revert {
  /** From what stands now to what stood before. */
  readonly changes: readonly Change[];
  /** Those of `changes` whose value is not what the reverted change had left. */
  readonly since: readonly Change[];
  /** Changes whose register holds what it held before already. */
  readonly same: number;
  /** Changes that cannot be reverted: secrets, what the server alone writes, records that are gone. */
  readonly leftOut: number;
}

/** What takes the changes back. A record that they made is deleted, and keeps what it has. */
export function revertOf(made: readonly ActivityChange[], organisation: OrganisationView, now: string): Revert {
  const changes: Change[] = [];
  const since: Change[] = [];
  let [same, leftOut] = [0, 0];
  const born = new Set(made.filter(makesRecord).map(({ id }) => id));
  const take = (change: Change, left: Change['after']): void => {
    if (change.before === change.after) return void same++;
    changes.push(change);
    if (change.before !== left) since.push(change);
  };
  for (const change of made) {
    const { collection, id, field, member } = change;
    if (!isCollection(collection)) {
      leftOut++;
      continue;
    }
    const record = organisation.get<Collection>(collection, id);
    const spec = findField(collection, field);
    if (record === undefined || spec === undefined) leftOut++;
    else if (born.has(id)) {
      if (!makesRecord(change)) continue;
      const deleted = record.deletedAt !== null;
      if (deleted) same++;
      else changes.push({ collection, id, field: 'deletedAt', member: null, before: null, after: now });
    } else if (!isRevertible(change, spec)) leftOut++;
    else {
      const before = readRegister(record, spec, member);
      take({ collection, id, field, member, before, after: change.before }, change.after);
    }
  }
  return { changes, since, same, leftOut };
}

function isRevertible({ isSecret }: ActivityChange, spec: FieldSpec): boolean {
  return !isSecret && spec.write !== 'server';
}

function makesRecord({ collection, field, before }: ActivityChange): boolean {
  return isCollection(collection) && field === namingField[collection] && (before === '' || before === null);
}

/**
 * What was changed after the entry `seq`, each register once: from what it held then to what it was left with.
 * `entries` are newest first and without a gap down to it.
 */
export function changedSince(entries: readonly ActivityEntry[], seq: number): readonly ActivityChange[] {
  const registers = new Map<string, ActivityChange>();
  for (const entry of entries) {
    if (entry.seq <= seq) break;
    if (entry.outcome === 'refused') continue;
    for (const change of entry.changes) {
      const key = `${change.collection}/${change.id}/${change.field}/${change.member ?? ''}`;
      const newer = registers.get(key);
      registers.set(key, newer === undefined ? change : { ...change, after: newer.after });
    }
  }
  return [...registers.values()];
}
