/**
 * What a field holds, as a cell: plain text, yes and no, names in place of ids, keys as they are. Whatever is
 * deleted has no name any more and is left out.
 *
 * Guarantees: read-cell.ts reads it back as the same.
 */

import type { FieldSpec } from '../schema/fields.ts';
import { membersIn, readRegister } from '../schema/register.ts';
import type { Assignment, Collection, RecordOf } from '../schema/records.ts';
import { writeAssignments, type NamedAssignment } from './assignment-text.ts';
import { isNaming } from './cell-fields.ts';
import type { NameDirectory } from './name-directory.ts';

export function cellText(record: RecordOf[Collection], spec: FieldSpec, directory: NameDirectory): string {
  if (spec.shape === 'members') return listText(record, spec, directory);
  const held = readRegister(record, spec, null);
  if (held === null) return '';
  if (typeof held === 'boolean') return held ? 'yes' : 'no';
  // Cells are read without the space around them, and what follows it could be a formula.
  if (!isNaming(spec) || spec.choices.length > 0) return String(held).trim();
  return writeAssignments(named(String(held), true, spec, directory));
}

function listText(record: RecordOf[Collection], spec: FieldSpec, directory: NameDirectory): string {
  const ids = membersIn(record, spec);
  // Keys stand in the order of their field, names in that of the alphabet.
  if (spec.choices.length > 0) return spec.choices.filter((key) => ids.includes(key)).join('; ');
  const list = ids.flatMap((id) => named(id, readRegister(record, spec, id), spec, directory));
  return writeAssignments(list.toSorted((one, other) => (one.name < other.name ? -1 : 1)));
}

function named(
  id: string,
  held: unknown,
  spec: FieldSpec,
  directory: NameDirectory,
): readonly Pick<NamedAssignment, 'assignment' | 'isId' | 'name'>[] {
  const written = directory.nameOf(spec, id);
  const assignment: Assignment = typeof held === 'string' ? held : true;
  return written === null ? [] : [{ ...written, assignment }];
}
