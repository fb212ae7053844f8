import { findBuiltInRole } from '../catalogue/built-in-roles.ts';
import { isCountryCode } from '../catalogue/countries.ts';
import { isLevel, isModuleKey, type Level } from '../catalogue/modules.ts';
import { isPermissionKey } from '../catalogue/permissions.ts';
import type { Problem } from '../schema/checks.ts';
import type { Value } from '../schema/value.ts';
import { describe } from './describe.ts';
import { addresses, description, flag, keys, levels, name, references } from './field.ts';

export const roles = describe({
  since: 1,
  idPrefix: 'r',
  room: 'roles',
  permissions: { create: 'create_role', edit: 'edit_role', delete: 'delete_role' },
  naming: 'name',
  rights: true,
  fields: {
    name: name(),
    description: description(),
    /** Phone numbers are hidden from whoever holds this role (holders of `admin` excepted). */
    maskPhone: flag({ rights: true }),
    /** Whoever holds this role, or one that extends it, signs in with two factors. For administrators to say. */
    secondFactor: flag({ since: 3, write: 'admin' }),
    permissions: keys(isPermissionKey, { rights: true }),
    /** `default` is never stored: it is the absence of a level. */
    modules: levels<Level>(checkLevel, 'default', { rights: true }),
    /** Empty accepts all. */
    acceptedAddresses: addresses('acceptedAddressesPerRole', { rights: true }),
    /** ISO 3166-1 alpha-2; empty accepts all. */
    acceptedCountries: keys(isCountryCode, { rights: true }),
    /** Role ids and built-in role ids (of scopes too). */
    extends: references('roles', 'extendsPerRole', {
      rights: true,
      refersAlsoTo: (id) => findBuiltInRole(id) !== undefined,
    }),
  },
});

function checkLevel(given: Value, member: string | null): Problem | null {
  if (member === null || !isModuleKey(member)) return 'unknown-key';
  return given === null || isLevel(given) ? null : 'wrong-type';
}
