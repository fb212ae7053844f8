/**
 * Deleted records that nobody can restore any more are purged: as if they had never been written, on every
 * replica, with whatever still refers to them.
 *
 * Guarantees: it is a change of the server's own, judged, stored, recorded and sent like every other, some
 * records at a time; what the activity says of them stays for as long as activity is kept. Refuses (the
 * rules do) to purge what is not deleted, or not for so long.
 */

import type { Change } from '../shared/document/change.ts';
import { difference } from '../shared/document/difference.ts';
import { fieldsOf } from '../shared/schema/fields.ts';
import { limits } from '../shared/schema/limits.ts';
import type { OrganisationView } from '../shared/schema/organisation.ts';
import { allCollections, type Collection, type RecordOf } from '../shared/schema/records.ts';
import { blankRecord, membersIn, readRegister } from '../shared/schema/register.ts';
import type { Hub } from './sync/hub.ts';

/** Changes in one set, about: others wait for it. */
const changesAtOnce = 1_000;
const dayMs = 24 * 3_600_000;

interface Due {
  readonly collection: Collection;
  readonly record: RecordOf[Collection];
}

/** Purges some of what is due; true: there is more. */
export function createPurge(deps: {
  readonly hub: Pick<Hub, 'change' | 'organisation'>;
  readonly now: () => number;
}): () => Promise<boolean> {
  const { hub, now } = deps;
  return async () => {
    const all = dueIn(hub.organisation, now());
    const changes: Change[] = [];
    const some: Due[] = [];
    for (const due of all) {
      if (changes.length >= changesAtOnce) break;
      some.push(due);
      changes.push(...difference<Collection>(due.collection, due.record, blankRecord(due.collection, due.record.id)));
    }
    if (some.length === 0) return false;
    changes.push(...referencesTo(some, hub.organisation));
    const { allowed, verdicts } = await hub.change({ actor: null, changes });
    if (!allowed)
      throw new Error('a purge was refused', { cause: verdicts.filter(({ reasons }) => reasons.length > 0) });
    return some.length < all.length;
  };
}

function dueIn(organisation: OrganisationView, now: number): readonly Due[] {
  const due: Due[] = [];
  for (const collection of allCollections)
    for (const record of organisation.all<Collection>(collection))
      if (record.deletedAt !== null && now - Date.parse(record.deletedAt) > limits.restoreDays * dayMs)
        due.push({ collection, record });
  return due;
}

/** What others have in a field that names one of these. */
function referencesTo(due: readonly Due[], organisation: OrganisationView): readonly Change[] {
  const gone = new Set(due.map(({ record }) => record.id));
  const kinds = new Set(due.map(({ collection }) => collection));
  const changes: Change[] = [];
  for (const collection of allCollections) {
    const specs = fieldsOf(collection).filter(({ refersTo }) => refersTo !== null && kinds.has(refersTo));
    if (specs.length === 0) continue;
    for (const record of organisation.all<Collection>(collection)) {
      if (gone.has(record.id)) continue;
      for (const spec of specs) {
        const members = spec.shape === 'members' ? membersIn(record, spec) : [null];
        for (const member of members) {
          const before = readRegister(record, spec, member);
          if (!gone.has(member ?? String(before))) continue;
          changes.push({ collection, id: record.id, field: spec.field, member, before, after: spec.absent });
        }
      }
    }
  }
  return changes;
}
