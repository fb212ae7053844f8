/**
 * The kinds of field a record can have: how each is stored, checked, shown and edited follows from its kind.
 *
 * A kind is made by a function that takes what differs and gives a `Field`; `Held` is the type of what a
 * record holds in it. Where a field stands (its collection, its room, who may write it) is filled in from the
 * description around it (schema/fields.ts).
 */

import { findBuiltInRole } from '../catalogue/built-in-roles.ts';
import type { PermissionKey } from '../catalogue/permissions.ts';
import {
  checkAddressRange,
  checkDate,
  checkDigits,
  checkEmail,
  checkEmails,
  checkFlag,
  checkLine,
  checkMembership,
  checkName,
  checkPhone,
  checkSecret,
  checkText,
  checkTime,
  checkTimeZone,
  checkUsername,
  phoneNumber,
  trimmed,
  type Check,
} from '../schema/checks.ts';
import type { Limit } from '../schema/limits.ts';
import type { Room } from '../schema/rooms.ts';
import type { Assignment, Members, Value } from '../schema/value.ts';

export type FieldKind =
  /** One line that names the record. */
  | 'name'
  | 'line'
  | 'text'
  | 'email'
  /** A phone number; its field is in a room that is closed to whom these are hidden from. */
  | 'phone'
  /** What is shown only when somebody asks for it, and is in no list and no file. */
  | 'secret'
  | 'flag'
  | 'number'
  /** One of a few keys. */
  | 'choice'
  | 'date'
  /** A time of day, on whatever day. */
  | 'time'
  | 'time-zone'
  /** A built-in scope, or none. */
  | 'scope'
  /** One record, or none. */
  | 'reference'
  /** Records that are in. */
  | 'references'
  /** Records that are in, for ever or until a time. */
  | 'assignments'
  /** Keys of a catalogue that are in, or some of `choices`. */
  | 'keys'
  /** Keys of a catalogue, each with a value of its own. */
  | 'levels';

/** What every field says; a kind's function fills in most of it. */
export interface FieldOptions {
  /** The version of the schema that brought it, if not its collection's. */
  readonly since?: number;
  /** The room it is read in, if not its collection's. */
  readonly room?: Room;
  /**
   * What one needs to change it, if not the collection's edit permission; a new record needs it too in order
   * to have something there. `server`: no client may.
   */
  readonly write?: PermissionKey | 'server';
  /** With this, one changes it of oneself, whatever `write` asks for: of the record that is the actor. */
  readonly own?: PermissionKey;
  /** A change of it can change what somebody may do. */
  readonly rights?: boolean;
  /** A column of the list (names always are). */
  readonly listed?: boolean;
  /** What a new record begins with, if not with what a register holds that was never written. */
  readonly initially?: Value;
  /** Of a flag: what its opposite is called. A column of a file may say that instead. */
  readonly opposite?: string;
  /** Asked for only while another field of the record has this value. */
  readonly shownWhile?: readonly [field: string, value: Value];
  /** Found by what it says in the list's search (names always are). */
  readonly searched?: boolean;
}

export interface Field<Held = unknown> extends FieldOptions {
  readonly kind: FieldKind;
  readonly shape: 'members' | 'value';
  /** The value of a register that was never written. */
  readonly absent: Value;
  /** The collection whose records it names. */
  readonly refersTo: string | null;
  /** Whether an id that belongs to no record (a built-in role's) may stand there too. */
  readonly refersAlsoTo: (id: string) => boolean;
  /** Members at the most, or characters of a text. */
  readonly max: Limit | null;
  /** The keys there are to choose from, in order; none where a catalogue has them. */
  readonly choices: readonly string[];
  /** The least and the most of a number. */
  readonly range: readonly [least: number, most: number] | null;
  /** Written with the server's time, whatever time the client claims (when not null). */
  readonly serverTime: boolean;
  /** The stored form: trimmed names, `false` and `default` members as null. Idempotent. */
  readonly canonical: (value: Value) => Value;
  /** Null for references: they are checked to be ids of the collection. */
  readonly check: Check | null;
  /** Never present: it only carries the type of what a record holds. */
  readonly held?: Held;
}

/** The line that names a record: it exists if and only if this is not empty. */
export function name(): Field<string> {
  return { ...value('name', '', checkName), canonical: trimmed, max: 'nameLength', listed: true, searched: true };
}

/** The name a user signs in with. */
export function username(): Field<string> {
  return { ...name(), max: 'usernameLength', check: checkUsername };
}

/** A name of digits, as it is typed on a phone: leading zeros count. */
export function digits(): Field<string> {
  return { ...name(), max: 'digitsLength', check: checkDigits };
}

export function line(max: Limit, options: FieldOptions = {}): Field<string> {
  const check: Check = (given) => checkLine(given, max);
  return { ...value('line', '', check), canonical: trimmed, max, listed: true, searched: true, ...options };
}

export function text(max: Limit, options: FieldOptions = {}): Field<string> {
  return { ...value('text', '', (given) => checkText(given, max)), max, searched: true, ...options };
}

export function description(): Field<string> {
  return text('descriptionLength', { listed: true });
}

export function email(options: FieldOptions = {}): Field<string> {
  return { ...value('email', '', checkEmail), canonical: trimmed, max: 'emailLength', searched: true, ...options };
}

/** E-mail addresses, each on a line. */
export function emails(max: Limit, options: FieldOptions = {}): Field<string> {
  return { ...text(max), check: (given) => checkEmails(given, max), ...options };
}

export function phone(options: FieldOptions & Required<Pick<FieldOptions, 'room'>>): Field<string> {
  const field = value('phone', '', checkPhone);
  return { ...field, canonical: phoneNumber, max: 'phoneLength', listed: true, searched: true, ...options };
}

export function secret(options: FieldOptions & Required<Pick<FieldOptions, 'room'>>): Field<string> {
  return { ...value('secret', '', checkSecret), max: 'secretLength', ...options };
}

/** `absent`: as it is until somebody says otherwise. */
export function flag(options: FieldOptions = {}, absent = false): Field<boolean> {
  return { ...value('flag', absent, checkFlag), ...options };
}

/** A whole number. */
export function number(least: number, most: number, absent: number, options: FieldOptions = {}): Field<number> {
  const check: Check = (given) => {
    if (typeof given !== 'number' || !Number.isInteger(given)) return 'wrong-type';
    return given < least || given > most ? 'out-of-range' : null;
  };
  return { ...value('number', absent, check), range: [least, most], ...options };
}

/** One of these keys; the first where nothing was chosen. */
export function choice<const K extends string>(keys: readonly [K, ...K[]], options: FieldOptions = {}): Field<K> {
  const check: Check = (given) => (keys.some((key) => key === given) ? null : 'unknown-key');
  return { ...value('choice', keys[0], check), choices: keys, listed: true, ...options };
}

/** One of the built-in scopes, or none. */
export function scope(options: FieldOptions = {}): Field<string | null> {
  const check: Check = (given) => {
    if (given === null) return null;
    if (typeof given !== 'string') return 'wrong-type';
    return findBuiltInRole(given)?.kind === 'scope' ? null : 'unknown-key';
  };
  return { ...value('scope', null, check), ...options };
}

/** A time in UTC, or none. */
export function date(options: FieldOptions = {}): Field<string | null> {
  return { ...value('date', null, checkDate), ...options };
}

/** A time of day as `HH:MM`; `absent`: until somebody says otherwise. */
export function time(absent: string, options: FieldOptions = {}): Field<string> {
  return { ...value('time', absent, checkTime), ...options };
}

/** A name of the IANA time zone database, such as `Europe/Berlin`. */
export function timeZone(options: FieldOptions = {}): Field<string> {
  return { ...value('time-zone', 'UTC', checkTimeZone), ...options };
}

export function reference(to: string, options: FieldOptions = {}): Field<string | null> {
  return { ...value('reference', null, null), refersTo: to, listed: true, ...options };
}

export function references(to: string, max: Limit, options: ReferenceOptions = {}): Field<Members> {
  return { ...members('references', null), refersTo: to, max, ...options };
}

export function assignments(to: string, max: Limit, options: ReferenceOptions = {}): Field<Members<Assignment>> {
  return { ...members('assignments', null), refersTo: to, max, ...options };
}

type ReferenceOptions = FieldOptions & Partial<Pick<Field, 'refersAlsoTo'>>;

/** Keys of a catalogue; `known` says which there are. */
export function keys(known: (key: string) => boolean, options: FieldOptions = {}): Field<Members> {
  return { ...members('keys', checkMembership(known)), ...options };
}

/** Any of these few keys, which the collection's words name. */
export function someOf(few: readonly string[], options: FieldOptions = {}): Field<Members> {
  return { ...keys((key) => few.includes(key), options), choices: few };
}

/** Keys of a catalogue, each at a level; `none` is never stored, it is the absence of a level. */
export function levels<L extends string>(check: Check, none: string, options: FieldOptions = {}): Field<Members<L>> {
  return {
    ...members('levels', check),
    canonical: (level) => (level === none || level === false ? null : level),
    ...options,
  };
}

/** IPv4, IPv6 or CIDR, canonical text. */
export function addresses(max: Limit, options: FieldOptions = {}): Field<Members> {
  return { ...members('keys', checkAddressRange), max, ...options };
}

function value(kind: FieldKind, absent: Value, check: Check | null): Field<never> {
  return {
    kind,
    shape: 'value',
    absent,
    refersTo: null,
    refersAlsoTo: () => false,
    max: null,
    choices: [],
    range: null,
    serverTime: false,
    canonical: (given) => given ?? absent,
    check,
  };
}

function members(kind: FieldKind, check: Check | null): Field<never> {
  return { ...value(kind, null, check), shape: 'members', canonical: (given) => (given === false ? null : given) };
}
