/** The kinds of role a user can hold, and how they differ. */

export type RoleKind = 'custom' | 'built-in role' | 'built-in scope';

export const roleKinds: Readonly<Record<RoleKind, { readonly name: string; readonly says: string }>> = {
  custom: {
    name: 'Custom',
    says: 'A role made here. It can be changed and deleted, and what is changed in it changes for everybody who holds it.',
  },
  'built-in role': {
    name: 'Built-in role',
    says: 'A role that comes with Rolecall. It can be given as it is, and never be changed: clone it, and change the copy.',
  },
  'built-in scope': {
    name: 'Built-in scope',
    says: 'What kind of phone user somebody is. A user has one scope at most, and any number of roles beside it.',
  },
};

/** What roles and scopes are for. */
export const rolesAndScopes =
  'A role says what its holders may do. A user may hold any number of roles, and what they grant adds up; a scope is the one kind of phone user that somebody is, and adds to it.';
