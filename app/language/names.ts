import { findBuiltInRole } from '../../shared/catalogue/built-in-roles.ts';
import type { Collection } from '../../shared/schema/records.ts';
import { capital } from './capital.ts';

/** How records are called; null when this device does not know (not readable, or gone). */
export interface Names {
  of(collection: Collection, id: string): string | null;
}

const nouns: Readonly<Record<Collection, { readonly one: string; readonly many: string }>> = {
  roles: { one: 'role', many: 'roles' },
  desks: { one: 'desk', many: 'desks' },
  queues: { one: 'queue', many: 'queues' },
  users: { one: 'user', many: 'users' },
};

/** "role", "roles", "3 roles". */
export function nounOf(collection: Collection, count = 1): string {
  return count === 1 ? nouns[collection].one : nouns[collection].many;
}

/** What a button that makes one says, as the systems that this replaces say it. */
export function createText(collection: Collection): string {
  return `Create New ${capital(nounOf(collection))}`;
}

/** Names from however records are found; built-in roles are always known. */
export function namesFrom(find: (collection: Collection, id: string) => string | null | undefined): Names {
  return {
    of: (collection, id) =>
      (collection === 'roles' ? findBuiltInRole(id)?.name : undefined) ?? (find(collection, id) || null),
  };
}

/** “Supervisor”, or “a role that you cannot see”. */
export function quotedName(names: Names, collection: Collection, id: string): string {
  const name = names.of(collection, id);
  return name === null ? `a ${nounOf(collection)} that this device does not know` : `“${name}”`;
}
