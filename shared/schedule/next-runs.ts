/** When a schedule runs next, through whatever the clocks of its time zone do. */

import type { ScheduledReport } from '../schema/records.ts';

export type Schedule = Pick<ScheduledReport, 'dayOfMonth' | 'days' | 'periodicity' | 'time' | 'timeZone'>;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The next times after `now`, in ms since 1970. None where it never runs, or its time or zone is none. */
export function nextRuns(schedule: Schedule, now: number, count: number): readonly number[] {
  const clock = readClock(schedule.time);
  const zone = createZone(schedule.timeZone);
  if (clock === null || zone === null) return [];
  const runs: number[] = [];
  const today = startOfLocalDay(now, zone);
  // A run of every day there is: the last one of a month may be two months away.
  for (let day = 0; runs.length < count && day <= count * 62; day++) {
    const date = new Date(today + day * dayMs);
    if (!runsOn(schedule, date)) continue;
    const at = instantOf(date.getTime() + clock, zone);
    if (at > now) runs.push(at);
  }
  return runs;
}

/** A date as midnight in UTC, which has no summer. */
function runsOn({ periodicity, days, dayOfMonth }: Schedule, date: Date): boolean {
  switch (periodicity) {
    case 'daily':
      return true;
    case 'weekly':
      return Object.hasOwn(days, weekdays[date.getUTCDay()] ?? '');
    case 'monthly': {
      const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
      return date.getUTCDate() === Math.min(dayOfMonth, last);
    }
  }
}

function readClock(time: string): number | null {
  const { hours, minutes } = /^(?<hours>\d\d):(?<minutes>\d\d)$/u.exec(time)?.groups ?? {};
  return hours === undefined || minutes === undefined ? null : (Number(hours) * 60 + Number(minutes)) * minuteMs;
}

type OffsetAt = (instant: number) => number;

/** How far the clocks of the zone are ahead of UTC, in ms. */
function createZone(timeZone: string): OffsetAt | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    return (instant) => {
      const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
      const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
      const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
      return local - Math.floor(instant / 1_000) * 1_000;
    };
  } catch {
    return null;
  }
}

function startOfLocalDay(now: number, offsetAt: OffsetAt): number {
  return Math.floor((now + offsetAt(now)) / dayMs) * dayMs;
}

/** The instant at which the clocks show `local` (as if it were UTC): the first such, or as much later as they skip. */
function instantOf(local: number, offsetAt: OffsetAt): number {
  const before = offsetAt(local - dayMs);
  const after = offsetAt(local + dayMs);
  const shown = [before, after].map((offset) => local - offset).filter((at) => at + offsetAt(at) === local);
  return shown.length > 0 ? Math.min(...shown) : local - before;
}
