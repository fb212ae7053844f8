import type { Change } from '../../../shared/document/change.ts';
import type { User } from '../../../shared/schema/records.ts';

/** What a person is about to do with one user or with many. */
export type Act =
  | { readonly kind: 'password'; readonly user: User }
  | { readonly kind: 'delete'; readonly user: User; readonly changes: readonly Change[] }
  | {
      readonly kind: 'assign';
      readonly field: 'desks' | 'roles';
      readonly take: boolean;
      readonly users: readonly User[];
    }
  | { readonly kind: 'save'; readonly title: string; readonly changes: readonly Change[] };

export function deleting(user: User): Act {
  // The server writes its own time; this one says that it is meant.
  const after = new Date().toISOString();
  return {
    kind: 'delete',
    user,
    changes: [{ collection: 'users', id: user.id, field: 'deletedAt', member: null, before: user.deletedAt, after }],
  };
}
