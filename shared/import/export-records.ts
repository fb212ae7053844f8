/**
 * The records of any collection as a CSV file: a column for each field that is one value or names records,
 * under the field's name, references by name.
 *
 * Not in the file: deleted records, secrets, what may not be read, what the server alone writes, keys of catalogues (permissions, levels:
 * they are no cell), and columns whose names the exporter may not read. Cells that a spreadsheet would run
 * are guarded (see csv-formula.ts).
 */

import Papa from 'papaparse';
import { fieldsOf, type FieldSpec } from '../schema/fields.ts';
import type { OrganisationView } from '../schema/organisation.ts';
import { membersIn } from '../schema/register.ts';
import { nameOf, type Collection, type Members, type RecordOf, type Value } from '../schema/records.ts';
import { writeAssignments, type NamedAssignment } from './assignment-text.ts';
import { guard } from './csv-formula.ts';
import type { Delimiter } from './csv-rows.ts';

export interface ExportedRecords {
  readonly text: string;
  readonly records: number;
}

export function exportRecords<C extends Collection>(
  collection: C,
  organisation: OrganisationView,
  mayRead: (spec: FieldSpec) => boolean = () => true,
  delimiter: Delimiter = ',',
): ExportedRecords {
  const columns = fieldsOf(collection).filter((spec) => mayRead(spec) && isCell(spec, organisation));
  const records = [...organisation.all(collection)]
    .filter((record) => record.deletedAt === null)
    .toSorted((a, b) => (nameOf(collection, a) < nameOf(collection, b) ? -1 : 1));
  const rows = records.map((record) => columns.map((spec) => guard(cellOf(record, spec, organisation))));
  // Whatever delimiter a spreadsheet is set to, no cell falls apart.
  const quotes = (cell: string): boolean => /[,;\t|\r\n"]/u.test(cell);
  const text = Papa.unparse([columns.map(({ field }) => field), ...rows], { delimiter, newline: '\r\n', quotes });
  // The mark is what makes spreadsheets read UTF-8.
  return { text: `\ufeff${text}\r\n`, records: records.length };
}

function isCell(spec: FieldSpec, organisation: OrganisationView): boolean {
  if (spec.write === 'server' || spec.serverTime || spec.kind === 'levels' || spec.kind === 'secret') return false;
  if (spec.kind === 'keys') return spec.choices.length > 0;
  return spec.refersTo === null || organisation.knows(spec.refersTo);
}

function cellOf(record: RecordOf[Collection], spec: FieldSpec, organisation: OrganisationView): string {
  // Every field of the table is in every record of its collection.
  const held = (record as unknown as Readonly<Record<string, Value | Members<Value>>>)[spec.field] ?? null;
  if (spec.kind === 'keys') return spec.choices.filter((key) => membersIn(record, spec).includes(key)).join('; ');
  if (typeof held === 'object' && held !== null) return namesOf(Object.entries(held), spec, organisation);
  if (held === null) return '';
  if (spec.refersTo !== null) return namesOf([[String(held), true]], spec, organisation);
  if (typeof held === 'boolean') return held ? 'yes' : 'no';
  return String(held);
}

/** Whatever is deleted has no name any more and is left out. */
function namesOf(held: readonly (readonly [string, Value])[], spec: FieldSpec, organisation: OrganisationView): string {
  const { refersTo } = spec;
  if (refersTo === null) return '';
  const named = held.flatMap(([id, until]): readonly Omit<NamedAssignment, 'badEnd'>[] => {
    const other = organisation.get(refersTo, id);
    if (other === undefined)
      return spec.refersAlsoTo(id) ? [{ name: id, isId: true, assignment: assigned(until) }] : [];
    return other.deletedAt === null
      ? [{ name: nameOf(refersTo, other), isId: false, assignment: assigned(until) }]
      : [];
  });
  return writeAssignments(named.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
}

function assigned(until: Value): true | string {
  return typeof until === 'string' ? until : true;
}
