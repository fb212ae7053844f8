/**
 * Records of any collections as one JSON file, with what they refer to by id and by name. It says everything a
 * file may carry, so that it comes back without loss: imported into an empty organisation and exported again
 * it is the same, byte for byte.
 *
 *     {"rolecall":1,
 *     "roles":[
 *     {"id":"r_…","name":"Night shift","permissions":["show_index"],"modules":{"calls":"read"},…}],
 *     "users":[
 *     {"id":"u_…","username":"anna","roles":[{"id":"r_…","name":"Night shift","until":"2026-…"}],…}]}
 *
 * Not in the file: deleted records and references to them, secrets, what the server alone writes, fields that
 * the exporter may not read, and those whose names the exporter may not read.
 */

import { fieldsOf, type FieldSpec } from '../schema/fields.ts';
import type { OrganisationView } from '../schema/organisation.ts';
import { allCollections, type Collection, type RecordOf } from '../schema/records.ts';
import { membersIn, readRegister } from '../schema/register.ts';
import { isPortable } from './cell-fields.ts';
import type { ExportChoices } from './export-records.ts';
import { livingRecords } from './living-records.ts';
import { createNameDirectory, type NameDirectory } from './name-directory.ts';
import { fileText } from './write-file.ts';

export interface ExportedFile {
  readonly text: string;
  readonly records: number;
}

export function exportFile(
  chosen: readonly Collection[],
  organisation: OrganisationView,
  { mayRead = () => true, only }: Pick<ExportChoices, 'mayRead' | 'only'> = {},
): ExportedFile {
  const directory = createNameDirectory(organisation);
  const wanted = allCollections.filter((collection) => chosen.includes(collection) && organisation.knows(collection));
  const parts = wanted.map((collection) => {
    const specs = fieldsOf(collection).filter((spec) => isPortable(spec) && mayRead(spec) && directory.knows(spec));
    const records = livingRecords(collection, organisation, only);
    return [collection, records.map((record) => JSON.stringify(entryOf(record, specs, directory)))] as const;
  });
  return { text: fileText(parts), records: parts.reduce((sum, [, entries]) => sum + entries.length, 0) };
}

function entryOf(record: RecordOf[Collection], specs: readonly FieldSpec[], directory: NameDirectory): object {
  return { id: record.id, ...Object.fromEntries(specs.map((spec) => [spec.field, heldIn(record, spec, directory)])) };
}

function heldIn(record: RecordOf[Collection], spec: FieldSpec, directory: NameDirectory): unknown {
  if (spec.shape === 'value') {
    const value = readRegister(record, spec, null);
    const refers = spec.refersTo !== null || spec.kind === 'scope';
    return refers && typeof value === 'string' ? (referenceTo(value, null, spec, directory)[0] ?? null) : value;
  }
  const members = membersIn(record, spec).toSorted();
  if (spec.kind === 'levels')
    return Object.fromEntries(members.map((member) => [member, readRegister(record, spec, member)]));
  if (spec.refersTo === null) return members;
  return members.flatMap((id) => referenceTo(id, readRegister(record, spec, id), spec, directory));
}

interface WrittenReference {
  readonly id: string;
  readonly name: string;
  readonly until?: string;
}

function referenceTo(
  id: string,
  held: unknown,
  spec: FieldSpec,
  directory: NameDirectory,
): readonly WrittenReference[] {
  const written = directory.nameOf(spec, id);
  if (written === null) return [];
  return [{ id, name: written.name, ...(typeof held === 'string' ? { until: held } : {}) }];
}
