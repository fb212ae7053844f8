/**
 * Names to ids and back, for what a user can be assigned: roles (custom and built-in), desks, scopes.
 *
 * A custom role's name comes before a built-in's; a built-in whose name a custom role has taken is
 * written as its id, so that what is written is always read as the same role.
 */

import { collections } from '../schema/records.ts';
import { builtInRoles, findBuiltInRole } from '../catalogue/built-in-roles.ts';
import { nameKey } from '../schema/name-key.ts';
import type { OrganisationView } from '../schema/organisation.ts';
import { nearestName, type KnownName } from './nearest-name.ts';
import type { Named } from './row-problems.ts';

export interface NameDirectory {
  /** The id of the record with this name that is not deleted. */
  find(kind: Named, name: string, isId: boolean): string | undefined;
  /** Whether a deleted record has this name. */
  isDeleted(kind: Named, name: string): boolean;
  nearest(kind: Named, name: string): string | null;
  /** How an id is written, or null if the record is deleted or unknown and so cannot be named. */
  nameOf(kind: Named, id: string): { readonly name: string; readonly isId: boolean } | null;
  /** False: names of this kind are hidden from the person who asks. */
  knows(kind: Named): boolean;
}

const collectionOf = { role: 'roles', desk: 'desks' } as const;
const builtInByKey: ReadonlyMap<string, string> = new Map(builtInRoles.map((role) => [nameKey(role.name), role.id]));

export function createNameDirectory(organisation: OrganisationView): NameDirectory {
  const slips = new Map<string, string | null>();
  const known = new Map<Named, readonly KnownName[]>();
  let deletedKeys: ReadonlyMap<Named, ReadonlySet<string>> | null = null;

  function knows(kind: Named): boolean {
    return kind === 'scope' || organisation.knows(collectionOf[kind]);
  }

  function find(kind: Named, name: string, isId: boolean): string | undefined {
    const key = nameKey(name);
    if (kind === 'desk') return organisation.idOfName(collections.desks, key);
    const builtIn = isId ? findBuiltInRole(key)?.id : builtInByKey.get(key);
    if (kind === 'role') return (isId ? undefined : organisation.idOfName(collections.roles, key)) ?? builtIn;
    return builtIn !== undefined && findBuiltInRole(builtIn)?.kind === 'scope' ? builtIn : undefined;
  }

  function* namesOf(kind: Named): Iterable<string> {
    if (kind !== 'scope') {
      for (const record of organisation.all(collectionOf[kind])) if (record.deletedAt === null) yield record.name;
    }
    for (const role of builtInRoles) {
      if (kind === 'role' || (kind === 'scope' && role.kind === 'scope')) yield role.name;
    }
  }

  function knownNames(kind: Named): readonly KnownName[] {
    let names = known.get(kind);
    if (names === undefined) {
      names = [...namesOf(kind)].map((name) => ({ name, key: nameKey(name) }));
      known.set(kind, names);
    }
    return names;
  }

  function deletedNames(): ReadonlyMap<Named, ReadonlySet<string>> {
    const keysOf = (kind: 'desk' | 'role'): ReadonlySet<string> =>
      new Set(
        [...organisation.all(collectionOf[kind])]
          .filter((one) => one.deletedAt !== null)
          .map((one) => nameKey(one.name)),
      );
    deletedKeys ??= new Map([
      ['role', keysOf('role')],
      ['desk', keysOf('desk')],
    ]);
    return deletedKeys;
  }

  return {
    knows,
    find,
    isDeleted: (kind, name) => deletedNames().get(kind)?.has(nameKey(name)) ?? false,
    nearest(kind, name) {
      const slip = `${kind} ${nameKey(name)}`;
      const before = slips.get(slip);
      if (before !== undefined) return before;
      // A file that is wrong in every row must not compare every row with every name.
      const nearest = slips.size < 100 ? nearestName(name, knownNames(kind)) : null;
      slips.set(slip, nearest);
      return nearest;
    },
    nameOf(kind, id) {
      const builtIn = kind === 'desk' ? undefined : findBuiltInRole(id);
      if (builtIn !== undefined) {
        return find(kind, builtIn.name, false) === id ? { name: builtIn.name, isId: false } : { name: id, isId: true };
      }
      if (kind === 'scope') return null;
      const record = organisation.get(collectionOf[kind], id);
      return record === undefined || record.deletedAt !== null || record.name === ''
        ? null
        : { name: record.name, isId: false };
    },
  };
}
