/**
 * One entry of a JSON file as what it wants a record to be, by the kinds of its fields. What this version does
 * not know is named and left out; every problem is told.
 */

import { permissionAliases } from '../catalogue/permissions.ts';
import { fieldsOf, type FieldSpec } from '../schema/fields.ts';
import { limits } from '../schema/limits.ts';
import type { Value } from '../schema/records.ts';
import { isPortable } from './cell-fields.ts';
import { referencesOf, textIn, type FilePlaces, type Placed } from './file-places.ts';
import { namedIn, type NameDirectory } from './name-directory.ts';
import type { Wanted } from './read-cell.ts';
import { isEntry, type Entry } from './read-file.ts';
import type { RowNote, RowProblem } from './row-problems.ts';

export interface ReadEntry {
  readonly wanted: ReadonlyMap<string, Wanted>;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly RowNote[];
}

interface Reading {
  readonly spec: FieldSpec;
  readonly places: FilePlaces;
  readonly directory: NameDirectory;
  readonly problems: RowProblem[];
  readonly notes: RowNote[];
}

export function readEntry(
  { collection, entry }: Placed,
  places: FilePlaces,
  directory: NameDirectory,
  mayRead: (spec: FieldSpec) => boolean,
): ReadEntry {
  const [problems, notes]: [RowProblem[], RowNote[]] = [[], []];
  const wanted = new Map<string, Wanted>();
  const known = new Set(['id']);
  for (const spec of fieldsOf(collection)) {
    if (!isPortable(spec) || !mayRead(spec) || !directory.knows(spec)) continue;
    known.add(spec.field);
    if (!Object.hasOwn(entry, spec.field)) continue;
    const read = readHeld(entry, { spec, places, directory, problems, notes });
    if (read !== undefined) wanted.set(spec.field, read);
  }
  const unknown = Object.keys(entry).filter((field) => !known.has(field));
  if (unknown.length > 0) notes.push({ code: 'unknown-fields', fields: unknown });
  return { wanted, problems, notes };
}

function readHeld(entry: Entry, reading: Reading): Wanted | undefined {
  const { spec } = reading;
  const given = entry[spec.field];
  if (spec.shape === 'value') {
    const refers = spec.refersTo !== null || spec.kind === 'scope';
    return refers && given !== null ? readReference(entry, reading) : readValue(given, reading);
  }
  if (spec.refersTo !== null) return readReferences(entry, reading);
  const members = membersGiven(given);
  if (members === null) {
    reading.problems.push(wrongValue(spec, given));
    return undefined;
  }
  return readKeys(members, reading);
}

function readValue(given: unknown, { spec, problems }: Reading): Value | undefined {
  if (given !== null && typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean') {
    problems.push(wrongValue(spec, given));
    return undefined;
  }
  const value = spec.canonical(given);
  const found = spec.check(value, null);
  if (found === null) return value;
  if (spec.naming && found === 'empty') problems.push({ code: 'no-name' });
  else problems.push({ code: 'value', column: spec.field, value: String(given), problem: found });
  return undefined;
}

/** `["a", "b"]`, or `{"a": "level"}`. */
function membersGiven(given: unknown): readonly (readonly [string, unknown])[] | null {
  if (isEntry(given)) return Object.entries(given);
  if (!Array.isArray(given) || !given.every((one) => typeof one === 'string')) return null;
  return given.map((key) => [key, true] as const);
}

function readKeys(members: readonly (readonly [string, unknown])[], reading: Reading): Wanted {
  const { spec, problems, notes } = reading;
  const wanted = new Map<string, Value>();
  const unknown: string[] = [];
  for (const [written, held] of members) {
    const key = permissionAliases[written] ?? written;
    const value = typeof held === 'string' || typeof held === 'boolean' ? spec.canonical(held) : null;
    const found = value === null ? null : spec.check(value, key);
    if (found === 'unknown-key') unknown.push(written);
    else if (found !== null) problems.push({ code: 'value', column: spec.field, value: key, problem: found });
    else if (value !== null) wanted.set(key, value);
  }
  if (unknown.length > 0) notes.push({ code: 'unknown-keys', column: spec.field, keys: unknown });
  tellLimit(wanted.size, reading);
  return wanted;
}

function readReference(entry: Entry, reading: Reading): Value | undefined {
  const [reference] = referencesOf(entry, reading.spec.field);
  if (reference === undefined) {
    reading.problems.push(wrongValue(reading.spec, entry[reading.spec.field]));
    return undefined;
  }
  return idMeant(reference, reading);
}

function readReferences(entry: Entry, reading: Reading): Wanted {
  const { spec, problems } = reading;
  const wanted = new Map<string, Value>();
  for (const reference of referencesOf(entry, spec.field)) {
    const id = idMeant(reference, reading);
    if (id === undefined) continue;
    const until = typeof reference === 'string' ? '' : textIn(reference, 'until');
    const assignment = until === '' || spec.kind !== 'assignments' ? true : until;
    const found = spec.check(assignment, id);
    if (found === 'not-a-date') problems.push({ code: 'end', column: spec.field, name: nameIn(reference), end: until });
    else wanted.set(id, assignment);
  }
  tellLimit(wanted.size, reading);
  return wanted;
}

function idMeant(reference: Entry | string, { spec, places, directory, problems }: Reading): string | undefined {
  const id = places.find(spec, reference);
  if (id !== undefined) return id;
  const name = nameIn(reference);
  const told = { column: spec.field, kind: namedIn(spec), name };
  if (directory.isDeleted(spec, name)) problems.push({ code: 'deleted-name', ...told });
  else problems.push({ code: 'unknown-name', ...told, nearest: null });
  return undefined;
}

function nameIn(reference: Entry | string): string {
  return typeof reference === 'string' ? reference : textIn(reference, 'name') || textIn(reference, 'id');
}

function tellLimit(count: number, { spec, problems }: Reading): void {
  if (spec.max === null || count <= limits[spec.max]) return;
  problems.push({ code: 'limit', column: spec.field, limit: spec.max, max: limits[spec.max] });
}

function wrongValue(spec: FieldSpec, given: unknown): RowProblem {
  return { code: 'value', column: spec.field, value: JSON.stringify(given) ?? '', problem: 'wrong-type' };
}
