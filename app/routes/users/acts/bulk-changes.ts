import type { Change } from '../../../../shared/document/change.ts';
import { collections, type Assignment, type User } from '../../../../shared/schema/records.ts';

export type BulkEdit =
  | {
      readonly kind: 'assign';
      readonly field: 'desks' | 'roles';
      readonly ids: readonly string[];
      readonly assignment: Assignment;
    }
  | { readonly kind: 'unassign'; readonly field: 'desks' | 'roles'; readonly ids: readonly string[] }
  | { readonly kind: 'enable'; readonly enabled: boolean };

/**
 * The same edit for many users, as the changes it makes: none for users who are already like that. Assigning
 * until a date never shortens what somebody holds for ever or for longer.
 */
export function bulkChanges(users: readonly User[], edit: BulkEdit): readonly Change[] {
  return users.flatMap((user) => changesOf(user, edit));
}

function changesOf(user: User, edit: BulkEdit): readonly Change[] {
  if (edit.kind === 'enable') {
    if (user.enabled === edit.enabled) return [];
    return [
      {
        collection: collections.users,
        id: user.id,
        field: 'enabled',
        member: null,
        before: user.enabled,
        after: edit.enabled,
      },
    ];
  }
  const held = user[edit.field];
  return edit.ids.flatMap((member): readonly Change[] => {
    const before = Object.hasOwn(held, member) ? (held[member] ?? null) : null;
    const after = edit.kind === 'unassign' ? null : longer(before, edit.assignment);
    return before === after
      ? []
      : [{ collection: collections.users, id: user.id, field: edit.field, member, before, after }];
  });
}

function longer(before: Assignment | null, wanted: Assignment): Assignment {
  if (before === null || wanted === true) return wanted;
  return before === true || before > wanted ? before : wanted;
}
