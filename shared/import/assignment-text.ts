/**
 * A cell that lists roles or desks, as text and back:
 *
 *     Agent; Night shift until 2026-12-01T08:00:00.000Z; A\;B
 *
 * Names are separated by `;` or a line break. A backslash takes away the meaning of what follows it: `\;` is
 * a semicolon of the name, `\\` a backslash, `\until` the word and not an end date, `\builtin.` the start of
 * a name and not of an id. A backslash before anything else stands for itself.
 *
 * Guarantees: `readAssignments(writeAssignments(list))` is the list, for every list of trimmed names. An end
 * is a day that exists: 30 February is an error, not 2 March.
 */

import type { Assignment } from '../schema/records.ts';
import { isTimestamp } from '../schema/checks.ts';

export interface NamedAssignment {
  readonly name: string;
  readonly assignment: Assignment;
  /** The name is a built-in role's id (`builtin.admin`), written so because a custom role has its name. */
  readonly isId: boolean;
  /** What follows ` until ` without being a date and time: it is read as a part of the name. */
  readonly badEnd: { readonly name: string; readonly end: string } | null;
}

export function writeAssignments(list: readonly Pick<NamedAssignment, 'name' | 'assignment' | 'isId'>[]): string {
  return list
    .map(({ name, assignment, isId }) => {
      const written = isId ? name : escape(name);
      return assignment === true ? written : `${written} until ${assignment}`;
    })
    .join('; ');
}

export function readAssignments(text: string): readonly NamedAssignment[] {
  return splitItems(text).map(readAssignment);
}

function escape(name: string): string {
  const written = name.replace(/[\\;]/gu, '\\$&').replace(/^builtin\./iu, '\\$&');
  // Only a name that would be read as an assignment with an end: "Open until late" stays legible.
  return readAssignment(written).assignment === true ? written : written.replace(/(?<=\s)until(?=\s)/giu, '\\$&');
}

/** At every line break, and at every `;` without a backslash before it. */
export function splitItems(text: string): readonly string[] {
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\' && /[\\;]/u.test(text.charAt(at + 1))) {
      item += sign + text.charAt(at + 1);
      at++;
    } else if (sign === ';' || sign === '\n' || sign === '\r') {
      items.push(item);
      item = '';
    } else item += sign;
  }
  return [...items, item].map((one) => one.trim()).filter((one) => one !== '');
}

export function readAssignment(item: string): NamedAssignment {
  const found = /^(?<name>.*\S)\s+until\s+(?<end>\S.*)$/isu.exec(item);
  const name = found?.groups?.['name'];
  const end = found?.groups?.['end'];
  if (name === undefined || end === undefined) return { ...readName(item), assignment: true, badEnd: null };
  const until = readEnd(end);
  if (until !== null) return { ...readName(name), assignment: until, badEnd: null };
  return { ...readName(item), assignment: true, badEnd: { name: readName(name).name, end } };
}

function readName(written: string): Pick<NamedAssignment, 'isId' | 'name'> {
  return {
    name: written.replace(/\\(?:([\\;])|(?=until(?:\s|$))|(?=builtin\.))/giu, '$1'),
    isId: /^builtin\./iu.test(written),
  };
}

/** A date and a time with their time zone; anything less would mean another instant on another tablet. */
export function readEnd(text: string): string | null {
  const written =
    /^(?<date>\d{4}-\d\d-\d\d)[T ](?<time>\d\d:\d\d)(?<seconds>:\d\d(?:\.\d{1,3})?)?\s?(?:Z|(?<zone>[+-]\d\d:?\d\d))$/iu.exec(
      text,
    )?.groups;
  if (written === undefined) return null;
  const { date = '', time = '', seconds = ':00', zone = 'Z' } = written;
  // Read as UTC, it must come back as it was: otherwise there is no such day or hour.
  const local = Date.parse(`${date}T${time}${seconds}Z`);
  if (Number.isNaN(local) || !new Date(local).toISOString().startsWith(`${date}T${time}`)) return null;
  const at = Date.parse(`${date}T${time}${seconds}${zone.replace(/(?<=^.\d\d)(?=\d)/u, ':')}`);
  if (Number.isNaN(at)) return null;
  const end = new Date(at).toISOString();
  return isTimestamp(end) ? end : null;
}
