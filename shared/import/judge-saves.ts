/**
 * Asks the rules about all rows that would change something, in the very Saves in which they will be
 * written: each Save as things will be after those before it. What they refuse is put in error, and the
 * rest of that Save is judged again.
 */

import type { Change } from '../document/change.ts';
import { Organisation, overlay, type OrganisationView } from '../schema/organisation.ts';
import { allCollections, type Collection } from '../schema/records.ts';
import { refuseByRules, type Rules } from './refuse-by-rules.ts';
import type { RowVerdict } from './row-verdict.ts';
import { fitsInSave, nothingYet, withRow } from './save-parts.ts';
import { rowsPerStep, type ImportSteps } from './progress.ts';

export interface JudgedSaves {
  readonly rows: readonly RowVerdict[];
  /** The rows of each Save, in the order in which they are written. */
  readonly saves: readonly (readonly RowVerdict[])[];
}

export function* judgeSaves(
  rows: readonly RowVerdict[],
  organisation: OrganisationView,
  review: (changes: readonly Change[], before: OrganisationView) => ReturnType<Rules>,
): ImportSteps<JudgedSaves> {
  const judged = [...rows];
  const saves: (readonly RowVerdict[])[] = [];
  const parts = cut(rows);
  // What is written changes what later Saves are judged by; without a later one there is nothing to keep.
  const after = parts.length > 1 ? yield* copyOf(organisation, rows.length) : null;
  let done = 0;
  for (const part of parts) {
    const before = after ?? organisation;
    const found = yield* refuseByRules(
      part.map((index) => rows[index]).filter((row) => row !== undefined),
      (changes) => review(changes, before),
    );
    for (const [at, index] of part.entries()) judged[index] = found[at] ?? judged[index]!;
    const accepted = found.filter((row) => row.kind !== 'error');
    if (accepted.length > 0) saves.push(accepted);
    if (after !== null) write(after, accepted);
    done = (part.at(-1) ?? done) + 1;
    yield { stage: 'judge', done, total: rows.length };
  }
  return { rows: judged, saves };
}

/** Indexes of the rows that change something. */
function cut(rows: readonly RowVerdict[]): readonly (readonly number[])[] {
  const parts: number[][] = [];
  let part: number[] = [];
  let size = nothingYet;
  for (const [index, { kind, changes }] of rows.entries()) {
    if (kind === 'error' || changes.length === 0) continue;
    const larger = withRow(size, changes);
    if (part.length > 0 && !fitsInSave(larger)) {
      parts.push(part);
      part = [];
      size = nothingYet;
    }
    part.push(index);
    size = withRow(size, changes);
  }
  return part.length > 0 ? [...parts, part] : parts;
}

function write(organisation: Organisation, rows: readonly RowVerdict[]): void {
  const then = overlay(
    organisation,
    rows.flatMap((row) => row.changes),
  );
  for (const { collection, id } of rows) {
    const record = id === null ? undefined : then.get<Collection>(collection, id);
    if (record !== undefined) organisation.put(collection, record);
  }
}

function* copyOf(organisation: OrganisationView, total: number): ImportSteps<Organisation> {
  const copy = new Organisation(allCollections.filter((collection) => organisation.knows(collection)));
  let count = 0;
  const put = function* <C extends Collection>(collection: C): Generator<void, void, undefined> {
    for (const record of organisation.all(collection)) {
      copy.put(collection, record);
      if (++count % rowsPerStep === 0) yield;
    }
  };
  for (const collection of allCollections) {
    for (const _ of put(collection)) yield { stage: 'judge', done: 0, total };
  }
  return copy;
}
