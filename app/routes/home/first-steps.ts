import type { Desk, Role, User } from '../../../shared/schema/records.ts';

/** What a new organisation needs before anybody can work in it. */
export interface FirstStep {
  readonly key: 'desk' | 'role' | 'user';
  readonly done: boolean;
}

/** Each is ticked off by what exists; a built-in role that somebody holds counts as a role. */
export function firstSteps(
  all: { readonly desks: readonly Desk[]; readonly roles: readonly Role[]; readonly users: readonly User[] },
  me: string,
): readonly FirstStep[] {
  const others = all.users.filter((user) => user.id !== me);
  const given = others.some((user) => user.scope !== null || Object.keys(user.roles).length > 0);
  return [
    { key: 'desk', done: all.desks.length > 0 },
    { key: 'role', done: all.roles.length > 0 || given },
    { key: 'user', done: others.length > 0 },
  ];
}
