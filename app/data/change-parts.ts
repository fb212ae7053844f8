import { registerKey, type Change } from '../../shared/document/change.ts';
import { findField, roomOf } from '../../shared/schema/fields.ts';
import { rooms, type Room } from '../../shared/schema/rooms.ts';

/** Stored forms, one change for each register (the last one stands), without those that change nothing. */
export function canonicalChanges(changes: readonly Change[]): readonly Change[] {
  const byRegister = new Map<string, Change>();
  for (const change of changes) {
    const spec = findField(change.collection, change.field);
    const key = `${change.collection}/${registerKey(change.id, change.field, change.member)}`;
    const first = byRegister.get(key) ?? change;
    // An unknown field stays as it is: review says what is wrong with it.
    const canonical =
      spec === undefined
        ? change
        : { ...change, before: spec.canonical(first.before), after: spec.canonical(change.after) };
    byRegister.set(key, canonical);
  }
  return [...byRegister.values()].filter(({ before, after }) => before !== after);
}

/** The parts of one Save in the order in which they are sent. */
export function partsOf<C extends Change>(
  changes: readonly C[],
): readonly { readonly room: Room; readonly changes: readonly C[] }[] {
  return rooms
    .map((room) => ({ room, changes: changes.filter(({ collection, field }) => roomOf(collection, field) === room) }))
    .filter((part) => part.changes.length > 0);
}
