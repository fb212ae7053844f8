import type { Collection } from '../../../shared/schema/records.ts';
import { besideField, namingField, type FieldSpec } from '../../../shared/schema/fields.ts';
import type { Column } from '../../components/table-column.ts';
import { wordsOf } from '../../language/collection-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import { WaitingMark } from '../editing/saving/waiting-badge.tsx';
import type { ListColumn, ListRow } from './list-row.ts';
import { NameList } from './name-list.tsx';

/** `waits`: whether a record holds changes that are not on the server yet. */
export function nameColumn<R extends { readonly id: string; readonly name: string }>(
  collection: Collection,
  waits: (id: string) => boolean,
): Column<R> {
  return {
    key: 'name',
    title: wordsOf(collection).fields[namingField[collection]] ?? recordsWords.name,
    width: 'minmax(9rem, 1.4fr)',
    sortBy: (row) => row.name,
    cell: (row) => (
      <>
        {row.name} <WaitingMark when={waits(row.id)} />
      </>
    ),
  };
}

export function columnOf<C extends Collection>({ kind, key, spec }: ListColumn): Column<ListRow<C>> {
  const others = kind === 'referrers' ? spec.collection : spec.refersTo;
  const title =
    kind === 'referrers' ? wordsOf(spec.collection).Many : (wordsOf(spec.collection).fields[spec.field] ?? key);
  if (others !== null)
    return {
      key,
      title,
      width: 'minmax(0, 2fr)',
      // A row of two lines has room for what the record itself says.
      ...(kind === 'referrers' ? { narrow: 'hidden' as const } : {}),
      sortBy: (row) => namesOf(row, key).length,
      cell: (row) => (
        <NameList
          names={namesOf(row, key)}
          all={recordsWords.allNames(wordsOf(others).counted(namesOf(row, key).length))}
        />
      ),
    };
  return {
    key,
    title,
    width: widthOf(spec),
    ...(spec.kind === 'text' ? { narrow: 'hidden' } : { sortBy: (row) => textOf(row, key) }),
    cell: (row) => <span class="truncate">{textOf(row, key)}</span>,
  };
}

/** Of what there is left. */
function widthOf({ collection, field, kind }: FieldSpec): string {
  const ofKind = { text: 1.5, keys: 2, time: 0.7 }[kind as string] ?? 1;
  const share = besideField[collection]?.field === field ? 1.5 : ofKind;
  return `minmax(0, ${share}fr)`;
}

function namesOf(row: ListRow, key: string): readonly string[] {
  const shown = row.shown.get(key);
  return typeof shown === 'object' ? shown : [];
}

function textOf(row: ListRow, key: string): string {
  const shown = row.shown.get(key);
  return typeof shown === 'string' ? shown : '';
}
