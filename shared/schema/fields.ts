/**
 * The one table of fields: field → collection → room → write permission, shape, check, limit.
 *
 * Nothing outside this table can be written. Reading is by room (rooms.ts); what a whole change set may
 * do is judged in permissions/review.ts.
 */

import { isLevel, isModuleKey } from '../catalogue/modules.ts';
import { findBuiltInRole } from '../catalogue/built-in-roles.ts';
import { isCountryCode } from '../catalogue/countries.ts';
import { isPermissionKey, type PermissionKey } from '../catalogue/permissions.ts';
import { canonicalAddressRange } from './addresses.ts';
import { isRecordId } from './ids.ts';
import { limits, type Limit } from './limits.ts';
import type { Collection, Value } from './records.ts';
import type { Room } from './rooms.ts';

/** What is wrong with a value; the sentence for people is made where it is shown. */
export type Problem =
  | 'empty'
  | 'too-long'
  | 'wrong-type'
  | 'characters'
  | 'not-an-email'
  | 'not-an-address'
  | 'not-canonical'
  | 'unknown-key'
  | 'not-a-date'
  | 'not-an-id';

export interface FieldSpec {
  readonly collection: Collection;
  readonly field: string;
  readonly room: Room;
  readonly shape: 'members' | 'value';
  /** What one needs to change this field of an existing record; `server`: no client may. */
  readonly write: PermissionKey | 'server';
  /** The value of a register that was never written. */
  readonly absent: Value;
  /** Whether the record exists only while this field is not empty. */
  readonly naming: boolean;
  /** What members (or the value) name, if they are references. */
  readonly refersTo: 'desks' | 'queues' | 'roles' | 'scopes' | null;
  readonly maxMembers: Limit | null;
  /** Written with the server's time, whatever time the client claims (when not null). */
  readonly serverTime: boolean;
  /** The stored form: trimmed names, `false` and `default` members as null. Idempotent. */
  readonly canonical: (value: Value) => Value;
  /** What is wrong with a canonical value (and its member), or null. */
  readonly check: (value: Value, member: string | null) => Problem | null;
}

/** What one needs to create, change and delete (or restore) a record of each collection. */
export const recordPermissions: Readonly<
  Record<Collection, { readonly create: PermissionKey; readonly edit: PermissionKey; readonly delete: PermissionKey }>
> = {
  roles: { create: 'create_role', edit: 'edit_role', delete: 'delete_role' },
  desks: { create: 'create_desk', edit: 'edit_desk', delete: 'delete_desk' },
  queues: { create: 'edit_queue_manager', edit: 'edit_queue_manager', delete: 'edit_queue_manager' },
  users: { create: 'create_user', edit: 'edit_user', delete: 'delete_user' },
};

/** Where each collection's records are, and which field names them. */
export const collectionRoom: Readonly<Record<Collection, Room>> = {
  roles: 'roles',
  desks: 'desks',
  queues: 'desks',
  users: 'users',
};

export const namingField = { roles: 'name', desks: 'name', queues: 'name', users: 'username' } as const;

export const fieldSpecs: readonly FieldSpec[] = [
  name('roles'),
  description('roles'),
  value('roles', 'maskPhone', false, isBoolean),
  members('roles', 'permissions', { check: memberKey(isPermissionKey) }),
  members('roles', 'modules', {
    check: checkLevel,
    canonical: (level) => (level === 'default' || level === false ? null : level),
  }),
  members('roles', 'acceptedAddresses', { check: checkAddress, maxMembers: 'acceptedAddressesPerRole' }),
  members('roles', 'acceptedCountries', { check: memberKey(isCountryCode) }),
  members('roles', 'extends', { check: memberKey(isRoleReference), refersTo: 'roles', maxMembers: 'extendsPerRole' }),
  deletedAt('roles'),

  name('desks'),
  description('desks'),
  members('desks', 'queues', {
    check: memberKey((id) => isRecordId('queues', id)),
    refersTo: 'queues',
    maxMembers: 'queuesPerDesk',
  }),
  deletedAt('desks'),

  name('queues'),
  description('queues'),
  deletedAt('queues'),

  { ...value('users', 'username', '', checkUsername), naming: true, canonical: trimmed },
  { ...value('users', 'email', '', checkEmail), canonical: trimmed },
  value('users', 'enabled', false, isBoolean),
  { ...value('users', 'scope', null, checkScope), refersTo: 'scopes' },
  members('users', 'roles', {
    check: checkAssignment(isAssignableRole),
    refersTo: 'roles',
    maxMembers: 'rolesPerUser',
  }),
  members('users', 'desks', {
    check: checkAssignment((id) => isRecordId('desks', id)),
    refersTo: 'desks',
    maxMembers: 'desksPerUser',
  }),
  { ...value('users', 'passwordSetAt', null, checkDate), write: 'server' },
  deletedAt('users'),
];

const byName: ReadonlyMap<string, FieldSpec> = new Map(
  fieldSpecs.map((spec) => [`${spec.collection}/${spec.field}`, spec]),
);

export function findField(collection: Collection, field: string): FieldSpec | undefined {
  return byName.get(`${collection}/${field}`);
}

export function fieldsOf(collection: Collection): readonly FieldSpec[] {
  return fieldSpecs.filter((spec) => spec.collection === collection);
}

function value(
  collection: Collection,
  field: string,
  absent: Value,
  check: (value: Value) => Problem | null,
): FieldSpec {
  return {
    collection,
    field,
    room: collectionRoom[collection],
    shape: 'value',
    write: recordPermissions[collection].edit,
    absent,
    naming: false,
    refersTo: null,
    maxMembers: null,
    serverTime: false,
    canonical: (given) => given ?? absent,
    check,
  };
}

function members(
  collection: Collection,
  field: string,
  options: Pick<FieldSpec, 'check'> & Partial<Pick<FieldSpec, 'canonical' | 'maxMembers' | 'refersTo'>>,
): FieldSpec {
  return {
    ...value(collection, field, null, () => null),
    shape: 'members',
    canonical: (given) => (given === false ? null : given),
    ...options,
  };
}

function name(collection: Collection): FieldSpec {
  return { ...value(collection, 'name', '', checkName), naming: true, canonical: trimmed };
}

function description(collection: Collection): FieldSpec {
  return value(collection, 'description', '', (given) => checkText(given, limits.descriptionLength));
}

function deletedAt(collection: Collection): FieldSpec {
  return {
    ...value(collection, 'deletedAt', null, checkDate),
    write: recordPermissions[collection].delete,
    serverTime: true,
  };
}

function trimmed(given: Value): Value {
  return typeof given === 'string' ? given.normalize('NFC').trim() : (given ?? '');
}

function isBoolean(given: Value): Problem | null {
  return typeof given === 'boolean' ? null : 'wrong-type';
}

// Controls, bidirectional overrides and isolates, invisible formatting, lone surrogates: nothing that
// could make one name look like another or break a line in a log.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;
const unprintableInText = /[\p{Cs}\p{Co}\u202a-\u202e\u2066-\u2069\u2028\u2029]|(?![\n\t])\p{Cc}/u;

function checkName(given: Value): Problem | null {
  if (typeof given !== 'string') return 'wrong-type';
  if (given === '') return 'empty';
  if (given.length > limits.nameLength) return 'too-long';
  return unprintable.test(given) ? 'characters' : null;
}

function checkText(given: Value, maxLength: number): Problem | null {
  if (typeof given !== 'string') return 'wrong-type';
  if (given.length > maxLength) return 'too-long';
  return unprintableInText.test(given) ? 'characters' : null;
}

function checkUsername(given: Value): Problem | null {
  if (typeof given !== 'string') return 'wrong-type';
  if (given === '') return 'empty';
  if (given.length > limits.usernameLength) return 'too-long';
  return /^[\p{L}\p{M}\p{N}._@+-]+$/u.test(given) ? null : 'characters';
}

function checkEmail(given: Value): Problem | null {
  if (typeof given !== 'string') return 'wrong-type';
  if (given === '') return null;
  if (given.length > limits.emailLength) return 'too-long';
  return /^[^\s@<>(),;:"\\[\]\p{Cc}\p{Cf}]+@[^\s@<>(),;:"\\[\]\p{Cc}\p{Cf}]+\.[^\s@<>(),;:"\\[\]\p{Cc}\p{Cf}]+$/u.test(
    given,
  )
    ? null
    : 'not-an-email';
}

function checkDate(given: Value): Problem | null {
  if (given === null) return null;
  return isTimestamp(given) ? null : 'not-a-date';
}

/** ISO 8601 in UTC with milliseconds, exactly as `toISOString` writes it, year 0 to 9999. */
export function isTimestamp(given: Value): given is string {
  if (typeof given !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u.test(given)) return false;
  const time = Date.parse(given);
  return !Number.isNaN(time) && new Date(time).toISOString() === given;
}

function checkScope(given: Value): Problem | null {
  if (given === null) return null;
  if (typeof given !== 'string') return 'wrong-type';
  return findBuiltInRole(given)?.kind === 'scope' ? null : 'unknown-key';
}

function isRoleReference(id: string): boolean {
  return isRecordId('roles', id) || findBuiltInRole(id) !== undefined;
}

/** A scope is no role of a user: he has at most one, in a field of its own. */
function isAssignableRole(id: string): boolean {
  return isRecordId('roles', id) || findBuiltInRole(id)?.kind === 'role';
}

function memberKey(known: (member: string) => boolean): FieldSpec['check'] {
  return (given, member) => {
    if (member === null || !known(member)) return 'unknown-key';
    return given === true || given === null ? null : 'wrong-type';
  };
}

function checkLevel(given: Value, member: string | null): Problem | null {
  if (member === null || !isModuleKey(member)) return 'unknown-key';
  return given === null || isLevel(given) ? null : 'wrong-type';
}

function checkAddress(given: Value, member: string | null): Problem | null {
  if (member === null) return 'not-an-address';
  const canonical = canonicalAddressRange(member);
  if (canonical === null) return 'not-an-address';
  if (canonical !== member) return 'not-canonical';
  return given === true || given === null ? null : 'wrong-type';
}

function checkAssignment(known: (member: string) => boolean): FieldSpec['check'] {
  return (given, member) => {
    if (member === null || !known(member)) return 'not-an-id';
    if (given === true || given === null) return null;
    return isTimestamp(given) ? null : 'not-a-date';
  };
}
