/** Which fields of a collection can be a cell of a file, as their kinds say. */

import { fieldsOf, type FieldSpec } from '../schema/fields.ts';
import type { Collection } from '../schema/records.ts';

/** In the order in which they are written. */
export function cellFields(collection: Collection): readonly FieldSpec[] {
  return fieldsOf(collection).filter((spec) => isPortable(spec) && hasCell(spec));
}

/** A collection of which a table can say everything. The others travel as JSON. */
export function isFlat(collection: Collection): boolean {
  return fieldsOf(collection).every((spec) => !isPortable(spec) || hasCell(spec));
}

/** What a file may carry: not what the server alone writes, nor deletion, nor secrets. */
export function isPortable(spec: FieldSpec): boolean {
  return spec.write !== 'server' && !spec.serverTime && spec.kind !== 'secret';
}

/** The keys of a catalogue are too many for a cell. */
function hasCell(spec: FieldSpec): boolean {
  return spec.kind === 'keys' ? spec.choices.length > 0 : spec.kind !== 'levels';
}

/** Whether a field names something: records, scopes, or keys of its own. */
export function isNaming(spec: FieldSpec): boolean {
  return spec.refersTo !== null || spec.kind === 'scope' || spec.choices.length > 0;
}
