import { findBuiltInRole, type BuiltInRole } from '../../../shared/catalogue/built-in-roles.ts';
import type { Role } from '../../../shared/schema/records.ts';
import { catalogueWords } from '../../language/catalogue-words.ts';
import { grantsWords } from '../../language/grants-words.ts';

/** A built-in role or scope in the form of a record, so that it is shown and cloned like any other. */
export function recordOfBuiltIn(role: BuiltInRole): Role {
  return {
    id: role.id,
    name: role.name,
    description: describe(role),
    maskPhone: false,
    secondFactor: false,
    permissions: Object.fromEntries(role.permissions.map((key) => [key, true] as const)),
    modules: role.modules,
    acceptedAddresses: {},
    acceptedCountries: {},
    extends: Object.fromEntries(role.extends.map((id) => [id, true] as const)),
    deletedAt: null,
  };
}

/** What it is for, and how it differs from the one that looks like it. */
function describe({ id }: BuiltInRole): string {
  const { says, note } = catalogueWords.builtInRoles[id];
  return note === undefined ? says : grantsWords.builtInSays(note, says);
}

/** Looks among the built-in roles and then among the records. */
export function findRole(id: string, byId: (id: string) => Role | undefined): Role | undefined {
  const builtIn = findBuiltInRole(id);
  return builtIn === undefined ? byId(id) : recordOfBuiltIn(builtIn);
}
