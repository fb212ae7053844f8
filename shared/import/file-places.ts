/**
 * Which record each entry of a JSON file is about, and which record each reference in it means.
 *
 * An entry is about the living record of its id; if there is none, about that of its name; else about a new
 * one, under the id it had, so that whatever names it by id finds it. References go the same way, through the
 * file first: what it brings is what it speaks of.
 */

import { findBuiltInRole } from '../catalogue/built-in-roles.ts';
import { fieldsOf, namingField, type FieldSpec } from '../schema/fields.ts';
import { isRecordId } from '../schema/ids.ts';
import { nameKey } from '../schema/name-key.ts';
import type { OrganisationView } from '../schema/organisation.ts';
import { allCollections, isCollection, type Collection } from '../schema/records.ts';
import type { CsvRow } from './csv-table.ts';
import type { NameDirectory } from './name-directory.ts';
import { entryIn, isEntry, type Entry } from './read-file.ts';

export interface Placed {
  readonly row: CsvRow;
  readonly collection: Collection;
  readonly entry: Entry;
  readonly name: string;
  readonly id: string;
  /** The row of an earlier entry that is about the same record. */
  readonly earlier: number | null;
}

export interface FilePlaces {
  /** In the order in which they are written: what is referred to comes first. */
  readonly entries: readonly Placed[];
  /** Rows of which no record can be made. */
  readonly broken: readonly (CsvRow & { readonly collection: Collection })[];
  /** The id of what a reference means; undefined: there is no such record here. */
  find(spec: FieldSpec, reference: Entry | string): string | undefined;
}

export function placeEntries(
  rows: readonly CsvRow[],
  organisation: OrganisationView,
  directory: NameDirectory,
  newId: (collection: Collection) => string,
): FilePlaces {
  const byId = new Map<string, string>();
  const byName = new Map<string, string>();
  const firstRow = new Map<string, number>();
  const entries: Placed[] = [];
  const broken: (CsvRow & { readonly collection: Collection })[] = [];
  for (const row of rows) {
    const collection = row.cells[0];
    // What this version does not know is told of the whole file.
    if (!isCollection(collection)) continue;
    const entry = entryIn(row);
    if (entry === null) {
      broken.push({ ...row, collection });
      continue;
    }
    const name = textIn(entry, namingField[collection]);
    const given = textIn(entry, 'id');
    const nameOfEntry = `${collection}/${nameKey(name)}`;
    const id = idOf(collection, given, name) ?? byName.get(nameOfEntry) ?? freshId(collection, given);
    const earlier = firstRow.get(id) ?? null;
    if (earlier === null) firstRow.set(id, row.row);
    if (given !== '' && !byId.has(given)) byId.set(given, id);
    if (name !== '' && !byName.has(nameOfEntry)) byName.set(nameOfEntry, id);
    entries.push({ row, collection, entry, name, id, earlier });
  }

  function idOf(collection: Collection, id: string, name: string): string | undefined {
    if (organisation.get(collection, id)?.deletedAt === null) return id;
    return name === '' ? undefined : organisation.idOfName(collection, nameKey(name));
  }

  /** The id it had, unless somebody has it: a deleted record stays deleted. */
  function freshId(collection: Collection, id: string): string {
    const isFree = isRecordId(collection, id) && organisation.get(collection, id) === undefined && !firstRow.has(id);
    return isFree ? id : newId(collection);
  }

  function find(spec: FieldSpec, reference: Entry | string): string | undefined {
    const id = typeof reference === 'string' ? '' : textIn(reference, 'id');
    const name = typeof reference === 'string' ? reference : textIn(reference, 'name');
    const { refersTo } = spec;
    if (spec.kind === 'scope' ? findBuiltInRole(id)?.kind === 'scope' : spec.refersAlsoTo(id)) return id;
    if (refersTo !== null) {
      const placed = byId.get(id) ?? (organisation.get(refersTo, id)?.deletedAt === null ? id : undefined);
      if (placed !== undefined && isRecordId(refersTo, placed)) return placed;
    }
    if (name === '') return undefined;
    return byName.get(`${refersTo ?? ''}/${nameKey(name)}`) ?? directory.find(spec, name, false);
  }

  return { ...numbered(broken, inWritingOrder(entries, find)), find };
}

/** As they are written, so that it can be said up to which row they were. */
function numbered(broken: FilePlaces['broken'], entries: readonly Placed[]): Pick<FilePlaces, 'broken' | 'entries'> {
  const first = broken.length + 1;
  const numbers = new Map(entries.map(({ row }, at) => [row.row, first + at]));
  const numberOf = (row: number): number => numbers.get(row) ?? row;
  return {
    broken: broken.map((row, at) => ({ ...row, row: at + 1 })),
    entries: entries.map((one) => ({
      ...one,
      row: { ...one.row, row: numberOf(one.row.row) },
      earlier: one.earlier === null ? null : numberOf(one.earlier),
    })),
  };
}

export function textIn(entry: Entry, key: string): string {
  const held = entry[key];
  return typeof held === 'string' ? held.normalize('NFC').trim() : '';
}

/** The references that an entry has in a field, as they are written. */
export function referencesOf(entry: Entry, field: string): readonly (Entry | string)[] {
  const held = entry[field];
  const list: readonly unknown[] = Array.isArray(held) ? held : [held];
  return list.filter((one): one is Entry | string => typeof one === 'string' || isEntry(one));
}

function inWritingOrder(entries: readonly Placed[], find: FilePlaces['find']): readonly Placed[] {
  const place = new Map(writingOrder.map((collection, at) => [collection, at]));
  const byId = new Map(entries.map((one) => [one.id, one]));
  const ordered = new Set<Placed>();
  const begun = new Set<Placed>();
  const visit = (one: Placed): void => {
    // A circle has no order; the rules refuse it.
    if (begun.has(one)) return;
    begun.add(one);
    for (const spec of fieldsOf(one.collection)) {
      if (spec.refersTo !== one.collection) continue;
      for (const reference of referencesOf(one.entry, spec.field)) {
        const other = byId.get(find(spec, reference) ?? '');
        if (other !== undefined) visit(other);
      }
    }
    ordered.add(one);
  };
  const sorted = entries.toSorted((a, b) => (place.get(a.collection) ?? 0) - (place.get(b.collection) ?? 0));
  for (const one of sorted) visit(one);
  return [...ordered];
}

/** Every collection after those that its records refer to. */
const writingOrder: readonly Collection[] = orderByReferences();

function orderByReferences(): readonly Collection[] {
  const ordered = new Set<Collection>();
  const begun = new Set<Collection>();
  const visit = (collection: Collection): void => {
    if (begun.has(collection)) return;
    begun.add(collection);
    for (const { refersTo } of fieldsOf(collection)) if (refersTo !== null) visit(refersTo);
    ordered.add(collection);
  };
  for (const collection of allCollections) visit(collection);
  return [...ordered];
}
