import { blankRecord, Organisation } from '../../../shared/schema/organisation.ts';
import { createRecordId } from '../../../shared/schema/ids.ts';
import type { Collection, Desk, Role, User } from '../../../shared/schema/records.ts';
import type { Change } from '../../../shared/document/change.ts';
import type { Review } from '../../../shared/permissions/review.ts';

let counter = 0;

/** Each another one, the same ones in every run. */
export function newId(collection: Collection): string {
  counter++;
  return createRecordId(collection, (bytes) => bytes.map((_, at) => Math.floor(counter / 62 ** at) % 62));
}

export function role(name: string, more: Partial<Role> = {}): Role {
  return { ...blankRecord('roles', newId('roles')), name, ...more };
}

export function desk(name: string, more: Partial<Desk> = {}): Desk {
  return { ...blankRecord('desks', newId('desks')), name, ...more };
}

export function user(username: string, more: Partial<User> = {}): User {
  return { ...blankRecord('users', newId('users')), username, enabled: true, ...more };
}

export function organisationOf(records: {
  roles?: readonly Role[];
  desks?: readonly Desk[];
  users?: readonly User[];
}): Organisation {
  const organisation = new Organisation();
  for (const one of records.roles ?? []) organisation.put('roles', one);
  for (const one of records.desks ?? []) organisation.put('desks', one);
  for (const one of records.users ?? []) organisation.put('users', one);
  return organisation;
}

export function apply(organisation: Organisation, changes: readonly Change[]): void {
  for (const { collection, id, field, member, after } of changes)
    organisation.write(collection, id, field, member, after);
}

/** Where the rules are not what is tested. */
export function allowAll(changes: readonly Change[]): Review {
  return { allowed: true, verdicts: changes.map((change) => ({ change, reasons: [] })) };
}
