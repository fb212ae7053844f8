import { findField, namingField } from '../../../../shared/schema/fields.ts';
import type { Change } from '../../../../shared/document/change.ts';
import type { Words } from '../../../language/words.ts';
import { sorted } from '../../../components/natural-order.ts';

export interface ChangeEntry {
  readonly change: Change;
  readonly kind: 'added' | 'removed' | 'changed';
  /** What was added or removed, or the one thing of several that changed; null: the field itself. */
  readonly name: string | null;
  /** A key, shown in small beside the name. */
  readonly key: string | null;
  /** The values in words; null where added and removed say it all. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface ChangeGroup {
  readonly field: string;
  readonly title: string;
  readonly entries: readonly ChangeEntry[];
}

/** Changes of one record in words, field by field: what is added, then what changes, then what is removed. */
export function groupsOf(changes: readonly Change[], words: Words): readonly ChangeGroup[] {
  const groups = new Map<string, ChangeEntry[]>();
  // What a new record holds never had another value.
  const made = new Set(changes.filter(makesRecord).map(({ id }) => id));
  for (const change of changes) {
    const entries = groups.get(change.field) ?? [];
    const entry = changeEntry(change, words);
    entries.push(made.has(change.id) ? { ...entry, from: null } : entry);
    groups.set(change.field, entries);
  }
  return [...groups].map(([field, entries]) => ({
    field,
    title: words.field(entries[0]!.change.collection, field),
    entries: sorted(
      sorted(entries, ({ name }) => name ?? ''),
      ({ kind }) => order[kind],
    ),
  }));
}

/** A record without a name does not exist. */
function makesRecord({ collection, field, before }: Change): boolean {
  return field === namingField[collection] && (before === '' || before === null);
}

const order = { added: 0, changed: 1, removed: 2 } as const;

export function changeEntry(change: Change, words: Words): ChangeEntry {
  const { collection, field, member, before, after } = change;
  const says = (value: Change['after']): string | null =>
    value === true && member !== null ? null : words.value(collection, field, member, value);
  if (member === null) {
    const absent = findField(collection, field)?.absent ?? null;
    const from = before === absent && (before === '' || before === null) ? null : says(before);
    return { change, kind: 'changed', name: null, key: null, from, to: says(after) };
  }
  const { name, key } = words.member(collection, field, member);
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  // A level has a word for its absence (Default); other members are simply not in.
  const hasLevels = field === 'modules';
  return {
    change,
    kind: hasLevels ? 'changed' : kind,
    name,
    key,
    from: before === null && !hasLevels ? null : says(before),
    to: after === null && !hasLevels ? null : says(after),
  };
}
