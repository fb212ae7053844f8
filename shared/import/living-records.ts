/** The records that a file is made of. */

import type { OrganisationView } from '../schema/organisation.ts';
import { nameOf, type Collection, type RecordOf } from '../schema/records.ts';

/** In the order of their names, the same wherever it is asked. */
export function livingRecords<C extends Collection>(
  collection: C,
  organisation: OrganisationView,
  only?: ReadonlySet<string>,
): readonly RecordOf[C][] {
  return [...organisation.all(collection)]
    .filter((record) => record.deletedAt === null && nameOf(collection, record) !== '')
    .filter((record) => only === undefined || only.has(record.id))
    .toSorted((one, other) => (nameOf(collection, one) < nameOf(collection, other) ? -1 : 1));
}
