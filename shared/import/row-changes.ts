/**
 * What has to change for a record to be what a row wants: nothing that the row does not speak of.
 *
 * What is named and deleted cannot be named in a file, so a row that does not name it does not take it away. Nor
 * does it take away keys that only a newer version knows.
 */

import type { Change } from '../document/change.ts';
import { difference } from '../document/difference.ts';
import { findField, type FieldSpec } from '../schema/fields.ts';
import { membersIn, readRegister } from '../schema/register.ts';
import type { Collection, RecordOf } from '../schema/records.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Wanted } from './read-cell.ts';

/** `before`: as it is, or as one that was never written. `from`: what the row is read over. */
export function changesToRecord<C extends Collection>(
  collection: C,
  before: RecordOf[C],
  from: RecordOf[C],
  wanted: ReadonlyMap<string, Wanted>,
  directory: NameDirectory,
): readonly Change[] {
  const given = [...wanted].flatMap(([field, value]) => {
    const spec = findField(collection, field);
    return spec === undefined ? [] : [[field, heldAs(spec, from, value, directory)] as const];
  });
  return difference(collection, before, { ...from, ...Object.fromEntries(given) });
}

function heldAs<C extends Collection>(
  spec: FieldSpec,
  record: RecordOf[C],
  wanted: Wanted,
  directory: NameDirectory,
): unknown {
  if (wanted === null || typeof wanted !== 'object') return wanted;
  const unnamable = membersIn(record, spec)
    .map((id) => [id, readRegister(record, spec, id)] as const)
    .filter(([id, held]) =>
      spec.refersTo === null ? spec.check(held, id) === 'unknown-key' : directory.nameOf(spec, id) === null,
    );
  return Object.fromEntries([...unnamable, ...wanted]);
}
