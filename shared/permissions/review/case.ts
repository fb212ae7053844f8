/** One change set before the judge: what all rules read, and where they put their objections. */

import type { Change } from '../../document/change.ts';
import type { OrganisationView } from '../../schema/organisation-view.ts';
import type { Collection, RecordOf } from '../../schema/records.ts';
import type { Steps } from '../../schema/steps.ts';
import type { Reason } from '../reasons.ts';
import type { Subject } from '../subject.ts';

export interface Case {
  /** The changes that the field table can make sense of, in order. */
  readonly changes: readonly Change[];
  /** The records these changes touch. */
  readonly touched: readonly Touched[];
  readonly before: OrganisationView;
  readonly after: OrganisationView;
  readonly actor: Subject;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly objections: Objections;
}

/** A record that the change set touches, with all its changes. */
export type Touched = { readonly [C in Collection]: TouchedIn<C> }[Collection];

export interface TouchedIn<C extends Collection> {
  readonly collection: C;
  readonly id: string;
  readonly changes: Change[];
  readonly before: RecordOf[C] | undefined;
  readonly after: RecordOf[C] | undefined;
}

export class Objections {
  readonly #reasons = new Map<Change, Reason[]>();

  add(change: Change, reason: Reason): void {
    const reasons = this.#reasons.get(change);
    if (reasons === undefined) this.#reasons.set(change, [reason]);
    else reasons.push(reason);
  }

  addToAll(changes: readonly Change[], reason: Reason): void {
    for (const change of changes) this.add(change, reason);
  }

  of(change: Change): readonly Reason[] {
    return this.#reasons.get(change) ?? none;
  }

  get any(): boolean {
    return this.#reasons.size > 0;
  }
}

const none: readonly Reason[] = [];

export function* touchedBy(
  changes: readonly Change[],
  before: OrganisationView,
  after: OrganisationView,
): Steps<readonly Touched[]> {
  const touched: Touched[] = [];
  const byId = new Map<string, Touched>();
  for (const change of changes) {
    yield;
    // Ids of different collections differ in their prefix.
    let record = byId.get(change.id);
    if (record === undefined || record.collection !== change.collection) {
      record = touch(change.collection, change.id, before, after);
      byId.set(change.id, record);
      touched.push(record);
    }
    record.changes.push(change);
  }
  return touched;
}

function touch(collection: Collection, id: string, before: OrganisationView, after: OrganisationView): Touched {
  // The four members of the union differ in the collection alone.
  return {
    collection,
    id,
    changes: [],
    before: before.get(collection, id),
    after: after.get(collection, id),
  } as Touched;
}

/** Whether the record comes to life: it is created or restored. */
export function comesToLife(record: Touched): boolean {
  return isLive(record.after) && !isLive(record.before);
}

export function isLive(record: RecordOf[Collection] | undefined): boolean {
  return record !== undefined && record.deletedAt === null;
}
