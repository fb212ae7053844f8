import { searchText } from '../../components/search-text.ts';
import { fieldsOf, type FieldSpec } from '../../../shared/schema/fields.ts';
import { nameOf, type Collection, type RecordOf } from '../../../shared/schema/records.ts';
import { sortedNames } from '../../components/natural-order.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { fieldsReferringTo, referencesIn } from './referrers.ts';

/** One line of a list. */
export interface ListRow<C extends Collection = Collection> {
  readonly id: string;
  readonly record: RecordOf[C];
  readonly name: string;
  /** What a column shows, by its key: a text, or names of records. */
  readonly shown: ReadonlyMap<string, string | readonly string[]>;
  /** As it is searched. */
  readonly text: string;
}

/** A column as data: a field of the record, or the records elsewhere that name it. */
export type ListColumn =
  | { readonly kind: 'field'; readonly key: string; readonly spec: FieldSpec }
  | { readonly kind: 'referrers'; readonly key: string; readonly spec: FieldSpec };

/** The columns after the name. Records that this device may not read make no column. */
export function listColumns(
  collection: Collection,
  readable: (other: Collection) => boolean,
  mayRead: (spec: FieldSpec) => boolean,
): readonly ListColumn[] {
  return [
    ...fieldsOf(collection)
      .filter((spec) => spec.listed === true && !spec.naming && mayRead(spec))
      .filter((spec) => spec.refersTo === null || readable(spec.refersTo))
      .map((spec) => ({ kind: 'field', key: `${collection}.${spec.field}`, spec }) as const),
    ...fieldsReferringTo(collection)
      // What is no column of its own list is none here either.
      .filter(({ kind, listed }) => listed === true && (kind === 'references' || kind === 'reference'))
      .filter((spec) => readable(spec.collection))
      .map((spec) => ({ kind: 'referrers', key: `${spec.collection}.${spec.field}`, spec }) as const),
  ];
}

export interface Naming {
  /** Null: deleted, or not known here. */
  readonly nameOf: (collection: Collection, id: string) => string | null;
  /** Not deleted. */
  readonly list: (collection: Collection) => readonly RecordOf[Collection][];
  /** What a value of a field says. */
  readonly value: (spec: FieldSpec, record: RecordOf[Collection]) => string;
}

export function listRows<C extends Collection>(
  collection: C,
  records: readonly RecordOf[C][],
  columns: readonly ListColumn[],
  naming: Naming,
): readonly ListRow<C>[] {
  const referrers = new Map(
    columns.flatMap(({ kind, key, spec }) => (kind === 'referrers' ? [[key, namesByReference(spec, naming)]] : [])),
  );
  const searched = fieldsOf(collection).filter((spec) => spec.searched === true && !spec.naming);
  return records.map((record) => {
    const name = nameOf(collection, record);
    const shown = new Map<string, string | readonly string[]>();
    for (const { kind, key, spec } of columns) {
      if (kind === 'referrers') shown.set(key, referrers.get(key)?.get(record.id) ?? []);
      else if (spec.refersTo === null) shown.set(key, naming.value(spec, record));
      else shown.set(key, namesIn(spec, record, naming));
    }
    const words = [name, ...searched.map((spec) => naming.value(spec, record)), ...[...shown.values()].flat()];
    return { id: record.id, record, name, shown, text: searchText(words.join(' ')) };
  });
}

function namesIn(spec: FieldSpec, record: RecordOf[Collection], naming: Naming): readonly string[] {
  const { refersTo } = spec;
  if (refersTo === null) return [];
  return sortedNames(referencesIn(record, spec).map((id) => naming.nameOf(refersTo, id) ?? wordsOf(refersTo).missing));
}

/** For each record that is named, the names of those that name it. */
function namesByReference(spec: FieldSpec, naming: Naming): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const referrer of naming.list(spec.collection)) {
    const name = nameOf(spec.collection, referrer);
    for (const id of referencesIn(referrer, spec)) {
      const known = names.get(id);
      if (known === undefined) names.set(id, [name]);
      else known.push(name);
    }
  }
  return new Map([...names].map(([id, list]) => [id, sortedNames(list)]));
}
