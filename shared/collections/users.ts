import { findBuiltInRole } from '../catalogue/built-in-roles.ts';
import { describe } from './describe.ts';
import { assignments, date, email, flag, scope, username } from './field.ts';

export const users = describe({
  since: 1,
  idPrefix: 'u',
  room: 'users',
  permissions: { create: 'create_user', edit: 'edit_user', delete: 'delete_user' },
  naming: 'username',
  rights: true,
  fields: {
    username: username(),
    email: email({ listed: true, own: 'edit_own_profile' }),
    enabled: flag({ rights: true, listed: true, initially: true, opposite: 'disabled' }),
    scope: scope({ rights: true }),
    /**
     * Role ids and built-in role ids. A scope is not one of a user's roles: a user has at most one scope, in
     * a field of its own.
     */
    roles: assignments('roles', 'rolesPerUser', {
      rights: true,
      refersAlsoTo: (id) => findBuiltInRole(id)?.kind === 'role',
    }),
    desks: assignments('desks', 'desksPerUser', { rights: true }),
    /** When the password was last set; null: there is none. Written by the server alone. */
    passwordSetAt: date({ rights: true, write: 'server' }),
    /** When the oldest of the user's passkeys was made; null: there is none. Written by the server alone. */
    passkeySince: date({ since: 3, rights: true, write: 'server' }),
  },
});
