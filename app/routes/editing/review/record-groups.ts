import type { Change } from '../../../../shared/document/change.ts';
import { groupsOf, type ChangeGroup } from './change-groups.ts';
import type { Words } from '../../../language/words.ts';

/** Records that change in the same way. */
export interface RecordGroup {
  readonly ids: readonly string[];
  readonly groups: readonly ChangeGroup[];
}

/** A hundred users who get the same role are one group, the largest first. */
export function recordGroups(changes: readonly Change[], words: Words): readonly RecordGroup[] {
  const found = new Map<string, { readonly ids: string[]; readonly groups: readonly ChangeGroup[] }>();
  for (const [id, own] of Map.groupBy(changes, ({ id }) => id)) {
    const signature = JSON.stringify(
      own.map(({ collection, field, member, before, after }) => [collection, field, member, before, after]),
    );
    const group = found.get(signature);
    if (group === undefined) found.set(signature, { ids: [id], groups: groupsOf(own, words) });
    else group.ids.push(id);
  }
  return [...found.values()].toSorted((one, other) => other.ids.length - one.ids.length);
}
