/** The demo's working day: when people work, and why they pause. */

import { createRecordId } from '../../shared/schema/ids.ts';
import { collections, type PauseType, type Shift } from '../../shared/schema/records.ts';
import type { Seeded } from './seeded.ts';

const week = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const weekend = ['sat', 'sun'] as const;

const shifts = [
  ['Early', week, '06:00', '14:00', 'Europe/London'],
  ['Day', week, '09:00', '17:30', 'Europe/London'],
  ['Late', week, '14:00', '22:00', 'Europe/London'],
  ['Night', [...week, ...weekend], '22:00', '06:00', 'Europe/London'],
  ['Weekend', weekend, '08:00', '18:00', 'Europe/London'],
  ['Lisbon Day', week, '09:00', '18:00', 'Europe/Lisbon'],
  ['Warsaw Day', week, '08:00', '16:00', 'Europe/Warsaw'],
] as const;

const pauses = [
  ['Lunch', '1', true],
  ['Short break', '2', true],
  ['Training', '3', true],
  ['Meeting', '4', true],
  ['After call work', '5', true],
  ['Coaching', '6', true],
  ['System trouble', '90', true],
  ['Smoking', '7', false],
] as const;

export function createShifts(seeded: Seeded): readonly Shift[] {
  return shifts.map(([name, days, from, to, timeZone]) => ({
    id: createRecordId(collections.shifts, seeded.bytes),
    name,
    days: Object.fromEntries(days.map((day) => [day, true as const])),
    from,
    to,
    timeZone,
    deletedAt: null,
  }));
}

export function createPauseTypes(seeded: Seeded): readonly PauseType[] {
  return pauses.map(([name, code, enabled]) => ({
    id: createRecordId(collections.pauseTypes, seeded.bytes),
    name,
    code,
    enabled,
    deletedAt: null,
  }));
}
