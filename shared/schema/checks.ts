/** What is wrong with a value, by its kind. Canonical values in; sentences for people are made where they are shown. */

import { canonicalAddressRange } from './addresses.ts';
import { limits, type Limit } from './limits.ts';
import { findUnfit } from './name-characters.ts';
import type { Value } from './value.ts';

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
  | 'not-a-time'
  | 'not-a-time-zone'
  | 'not-digits'
  | 'not-a-phone'
  | 'not-an-id'
  | 'out-of-range';

/** `member` is null for a field that holds one value. Null: nothing is wrong. */
export type Check = (value: Value, member: string | null) => Problem | null;

export function trimmed(given: Value): Value {
  return typeof given === 'string' ? given.normalize('NFC').trim() : (given ?? '');
}

export function checkFlag(given: Value): Problem | null {
  return typeof given === 'boolean' ? null : 'wrong-type';
}

// Controls, bidirectional overrides and isolates, lone surrogates.
const unprintableInText = /[\p{Cs}\p{Co}\u202a-\u202e\u2066-\u2069\u2028\u2029]|(?![\n\t])\p{Cc}/u;

export function checkName(given: Value): Problem | null {
  if (given === '') return 'empty';
  return checkLine(given, 'nameLength');
}

/** One line of text, which may be empty. */
export function checkLine(given: Value, max: Limit): Problem | null {
  if (typeof given !== 'string') return 'wrong-type';
  if (given.length > limits[max]) return 'too-long';
  return findUnfit(given, 'name') === null ? null : 'characters';
}

/** Lines of text. */
export function checkText(given: Value, max: Limit): Problem | null {
  if (typeof given !== 'string') return 'wrong-type';
  if (given.length > limits[max]) return 'too-long';
  return unprintableInText.test(given) ? 'characters' : null;
}

export function checkDigits(given: Value): Problem | null {
  if (typeof given !== 'string') return 'wrong-type';
  if (given === '') return 'empty';
  if (given.length > limits.digitsLength) return 'too-long';
  return /^[0-9]+$/u.test(given) ? null : 'not-digits';
}

/** E-mail addresses, each on a line. */
export function checkEmails(given: Value, max: Limit): Problem | null {
  const problem = checkText(given, max);
  if (problem !== null || typeof given !== 'string') return problem;
  const lines = given.split('\n').map((line) => line.trim());
  return lines.map(checkEmail).find((found) => found !== null) ?? null;
}

/** As it is stored: without what people put between the digits. */
export function phoneNumber(given: Value): Value {
  return typeof given === 'string' ? given.normalize('NFC').replaceAll(/[\s()./-]/gu, '') : (given ?? '');
}

export function checkPhone(given: Value): Problem | null {
  if (typeof given !== 'string') return 'wrong-type';
  if (given.length > limits.phoneLength) return 'too-long';
  return given === '' || /^\+?[0-9*#]{2,}$/u.test(given) ? null : 'not-a-phone';
}

/** Printable ASCII without spaces: what every phone takes. */
export function checkSecret(given: Value): Problem | null {
  if (typeof given !== 'string') return 'wrong-type';
  if (given.length > limits.secretLength) return 'too-long';
  return /^[\u0021-\u007e]*$/u.test(given) ? null : 'characters';
}

export function checkUsername(given: Value): Problem | null {
  if (typeof given !== 'string') return 'wrong-type';
  if (given === '') return 'empty';
  if (given.length > limits.usernameLength) return 'too-long';
  return findUnfit(given, 'username') === null ? null : 'characters';
}

export function checkEmail(given: Value): Problem | null {
  if (typeof given !== 'string') return 'wrong-type';
  if (given === '') return null;
  if (given.length > limits.emailLength) return 'too-long';
  return /^[^\s@<>(),;:"\\[\]\p{Cc}\p{Cf}]+@[^\s@<>(),;:"\\[\]\p{Cc}\p{Cf}]+\.[^\s@<>(),;:"\\[\]\p{Cc}\p{Cf}]+$/u.test(
    given,
  )
    ? null
    : 'not-an-email';
}

export function checkDate(given: Value): Problem | null {
  if (given === null) return null;
  return isTimestamp(given) ? null : 'not-a-date';
}

/** ISO 8601 in UTC with milliseconds, exactly as `toISOString` writes it, year 0 to 9999. */
export function isTimestamp(given: Value): given is string {
  if (typeof given !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u.test(given)) return false;
  const time = Date.parse(given);
  return !Number.isNaN(time) && new Date(time).toISOString() === given;
}

export function checkTime(given: Value): Problem | null {
  if (typeof given !== 'string') return 'wrong-type';
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(given) ? null : 'not-a-time';
}

const knownZones = new Set(['UTC']);

/** One that this place can reckon in. Offsets such as `+01:00` are none: they know no summer. */
export function checkTimeZone(given: Value): Problem | null {
  if (typeof given !== 'string') return 'wrong-type';
  if (knownZones.has(given)) return null;
  if (!/^[A-Z][A-Za-z0-9_+-]*(?:\/[A-Z][A-Za-z0-9_+-]*)*$/u.test(given) || given.length > limits.keyLength)
    return 'not-a-time-zone';
  try {
    // It is one of those that cannot be made with a zone that is none.
    Intl.DateTimeFormat('en', { timeZone: given });
  } catch {
    return 'not-a-time-zone';
  }
  knownZones.add(given);
  return null;
}

/** In, or out (null). */
export function checkMembership(known: (member: string) => boolean): Check {
  return (given, member) => {
    if (member === null || !known(member)) return 'unknown-key';
    return given === true || given === null ? null : 'wrong-type';
  };
}

/** In for ever, until a time, or out (null). */
export function checkAssignment(known: (member: string) => boolean): Check {
  return (given, member) => {
    if (member === null || !known(member)) return 'not-an-id';
    if (given === true || given === null) return null;
    return isTimestamp(given) ? null : 'not-a-date';
  };
}

export function checkAddressRange(given: Value, member: string | null): Problem | null {
  if (member === null) return 'not-an-address';
  const canonical = canonicalAddressRange(member);
  if (canonical === null) return 'not-an-address';
  if (canonical !== member) return 'not-canonical';
  return given === true || given === null ? null : 'wrong-type';
}
