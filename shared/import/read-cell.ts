/**
 * A cell as what its field is to hold, by the kind of the field. Every problem is told; undefined: the cell
 * says nothing, or nothing that can be used.
 */

import type { FieldSpec } from '../schema/fields.ts';
import { limits } from '../schema/limits.ts';
import type { Assignment, Value } from '../schema/records.ts';
import { readAssignmentList } from './assignment-list.ts';
import { readAssignment, readEnd, type NamedAssignment } from './assignment-text.ts';
import { isNaming } from './cell-fields.ts';
import { namedIn, type NameDirectory } from './name-directory.ts';
import type { RowProblem } from './row-problems.ts';

/** One value, or the members that are in. */
export type Wanted = Value | ReadonlyMap<string, Value>;

export function readCell(
  written: string,
  spec: FieldSpec,
  directory: NameDirectory,
  problems: RowProblem[],
): Wanted | undefined {
  if (spec.shape === 'members') return readList(written, spec, directory, problems);
  if (isNaming(spec)) return readName(written, spec, directory, problems);
  const value = valueOf(written, spec);
  if (value === undefined) return undefined;
  const canonical = spec.canonical(value);
  const found = spec.check(canonical, null);
  if (spec.naming && found === 'empty') problems.push({ code: 'no-name' });
  else if (found !== null && !isTold(spec, problems))
    problems.push({ code: 'value', column: spec.field, value: written, problem: found });
  return found === null || spec.naming ? canonical : undefined;
}

/** Whether it was said already that a program lost what was in it. */
function isTold(spec: FieldSpec, problems: readonly RowProblem[]): boolean {
  return problems.some((one) => (one.code === 'mangled' || one.code === 'unreadable') && one.column === spec.field);
}

/** Of what cannot be empty an empty cell says nothing. What cannot be read stays as it is, for the check. */
function valueOf(written: string, spec: FieldSpec): Value | undefined {
  if (written === '' && spec.absent !== '' && spec.absent !== null) return undefined;
  switch (spec.kind) {
    case 'number':
      return readNumber(written) ?? written;
    case 'time':
      return readTime(written) ?? written;
    case 'date':
      return written === '' ? null : (readEnd(written) ?? written);
    case 'text':
      return written.replaceAll(/\r\n?/gu, '\n');
    default:
      return written;
  }
}

/** Whole, however a spreadsheet shows whole numbers: 40, 40.0, 40,00. */
function readNumber(written: string): number | null {
  const whole = /^(?<digits>[+-]?\d{1,15})(?:[.,]0+)?$/u.exec(written)?.groups?.['digits'];
  return whole === undefined ? null : Number(whole);
}

/** 9:00, 09:00:00, 9:00 PM, or the part of a day as which a spreadsheet holds a time. */
function readTime(written: string): string | null {
  const said = /^(?<hour>\d{1,2})[:.](?<minute>\d\d)(?::00(?:[.,]0+)?)?\s*(?<half>[ap])?\.?(?:m\.?)?$/iu.exec(
    written,
  )?.groups;
  if (said !== undefined) {
    const { hour = '', minute = '', half } = said;
    if (half === undefined) return `${hour.padStart(2, '0')}:${minute}`;
    if (Number(hour) < 1 || Number(hour) > 12) return null;
    return timeOf((Number(hour) % 12) * 60 + (half.toLowerCase() === 'p' ? 720 : 0) + Number(minute));
  }
  const part = /^0(?:[.,]\d{2,})?$/u.test(written) ? Number(written.replace(',', '.')) * 1440 : Number.NaN;
  const minutes = Math.round(part);
  // Within a second of a whole minute: anything else is no time of day that was meant.
  return Math.abs(part - minutes) < 1 / 60 ? timeOf(minutes) : null;
}

function timeOf(minutes: number): string | null {
  if (minutes >= 1440) return null;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function readName(
  written: string,
  spec: FieldSpec,
  directory: NameDirectory,
  problems: RowProblem[],
): Value | undefined {
  if (written === '') return spec.absent === null ? null : undefined;
  if (isHidden(spec, directory, problems)) return undefined;
  // An end is not for a single name: with one, the whole is no name.
  const { name, isId, assignment } = readAssignment(written);
  const found = assignment === true ? directory.find(spec, name, isId) : undefined;
  if (found === undefined) tellUnknown(spec, assignment === true ? name : written, directory, problems);
  return found;
}

function readList(
  written: string,
  spec: FieldSpec,
  directory: NameDirectory,
  problems: RowProblem[],
): ReadonlyMap<string, Assignment> | undefined {
  if (!directory.knows(spec)) {
    if (written !== '') isHidden(spec, directory, problems);
    return undefined;
  }
  const list = readAssignmentList(written, (name, isId) => directory.find(spec, name, isId) !== undefined);
  const most = spec.max === null ? null : { limit: spec.max, max: limits[spec.max] };
  if (most !== null && list.length > most.max) problems.push({ code: 'limit', column: spec.field, ...most });
  const wanted = new Map<string, Assignment>();
  for (const item of list.slice(0, most?.max)) {
    const id = directory.find(spec, item.name, item.isId);
    if (id === undefined || (item.assignment !== true && spec.kind !== 'assignments'))
      tellItem(item, spec, directory, problems);
    else if (wanted.has(id))
      problems.push({ code: 'listed-twice', column: spec.field, kind: namedIn(spec), name: item.name });
    else wanted.set(id, item.assignment);
  }
  return wanted;
}

function tellItem(
  { name, isId, assignment, badEnd }: NamedAssignment,
  spec: FieldSpec,
  directory: NameDirectory,
  problems: RowProblem[],
): void {
  const isAssignment = spec.kind === 'assignments';
  if (badEnd !== null && isAssignment && directory.find(spec, badEnd.name, isId) !== undefined)
    problems.push({ code: 'end', column: spec.field, ...badEnd });
  // An end is for assignments alone: elsewhere, with one, the whole is no name.
  else
    tellUnknown(spec, isAssignment || assignment === true ? name : `${name} until ${assignment}`, directory, problems);
}

function tellUnknown(spec: FieldSpec, name: string, directory: NameDirectory, problems: RowProblem[]): void {
  const told = { column: spec.field, kind: namedIn(spec), name };
  if (directory.isDeleted(spec, name)) problems.push({ code: 'deleted-name', ...told });
  else problems.push({ code: 'unknown-name', ...told, nearest: directory.nearest(spec, name) });
}

function isHidden(spec: FieldSpec, directory: NameDirectory, problems: RowProblem[]): boolean {
  if (spec.refersTo === null || directory.knows(spec)) return false;
  problems.push({ code: 'hidden', column: spec.field, kind: spec.refersTo });
  return true;
}
