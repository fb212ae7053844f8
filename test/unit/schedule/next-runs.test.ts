import { describe, expect, test } from 'vitest';
import { nextRuns, type Schedule } from '../../../shared/schedule/next-runs.ts';

const daily: Schedule = { periodicity: 'daily', days: {}, dayOfMonth: 1, time: '07:00', timeZone: 'UTC' };

function runs(schedule: Partial<Schedule>, from: string, count = 3): readonly string[] {
  return nextRuns({ ...daily, ...schedule }, Date.parse(from), count).map((at) =>
    new Date(at).toISOString().slice(0, 16),
  );
}

describe('when the clocks change', () => {
  test('a daily report keeps its local time, in spring and in autumn', () => {
    const berlin = { timeZone: 'Europe/Berlin' };
    expect(runs(berlin, '2026-03-27T12:00:00Z')).toEqual(['2026-03-28T06:00', '2026-03-29T05:00', '2026-03-30T05:00']);
    expect(runs(berlin, '2026-10-23T12:00:00Z')).toEqual(['2026-10-24T05:00', '2026-10-25T06:00', '2026-10-26T06:00']);
  });

  test('a time that the day does not have runs as much later, once', () => {
    const skipped = { timeZone: 'Europe/Berlin', time: '02:30' };
    expect(runs(skipped, '2026-03-28T12:00:00Z', 2)).toEqual(['2026-03-29T01:30', '2026-03-30T00:30']);
    const newYork = { timeZone: 'America/New_York', time: '02:15' };
    expect(runs(newYork, '2026-03-08T00:00:00Z', 2)).toEqual(['2026-03-08T07:15', '2026-03-09T06:15']);
  });

  test('a time that the day has twice runs the first time, and not again', () => {
    const twice = { timeZone: 'Europe/Berlin', time: '02:30' };
    expect(runs(twice, '2026-10-24T12:00:00Z', 2)).toEqual(['2026-10-25T00:30', '2026-10-26T01:30']);
    // Between the two: the next is tomorrow's.
    expect(runs(twice, '2026-10-25T00:45:00Z', 1)).toEqual(['2026-10-26T01:30']);
  });

  test('half an hour, a quarter of one, and zones far from UTC are right too', () => {
    const lordHowe = { timeZone: 'Australia/Lord_Howe', time: '09:00' };
    expect(runs(lordHowe, '2026-04-03T12:00:00Z', 2)).toEqual(['2026-04-03T22:00', '2026-04-04T22:30']);
    expect(runs({ timeZone: 'Asia/Kathmandu' }, '2026-01-01T00:00:00Z', 1)).toEqual(['2026-01-01T01:15']);
    expect(runs({ timeZone: 'Pacific/Kiritimati' }, '2026-01-01T00:00:00Z', 1)).toEqual(['2026-01-01T17:00']);
    expect(runs({ timeZone: 'Pacific/Pago_Pago' }, '2026-01-01T00:00:00Z', 1)).toEqual(['2026-01-01T18:00']);
  });

  test.each(['Europe/Berlin', 'America/New_York', 'Australia/Sydney', 'America/Santiago', 'Africa/Casablanca', 'UTC'])(
    'in %s there is one run on each day of a year, and the clocks show its time unless they skip it',
    (timeZone) => {
      const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' });
      const shown = nextRuns({ ...daily, timeZone, time: '08:20' }, Date.parse('2026-01-01T00:00:00Z'), 365).map((at) =>
        format.format(at),
      );
      expect(new Set(shown.map((text) => text.split(',')[0])).size).toBe(365);
      expect(shown.filter((text) => !text.endsWith('08:20'))).toEqual([]);
    },
  );
});

test('a run of this very moment is over', () => {
  expect(runs({}, '2026-05-01T07:00:00Z', 1)).toEqual(['2026-05-02T07:00']);
  expect(runs({}, '2026-05-01T06:59:59Z', 1)).toEqual(['2026-05-01T07:00']);
});

test('a weekly report runs on its days, and never without any', () => {
  const weekly = { periodicity: 'weekly', days: { mon: true, thu: true } } as const;
  expect(runs(weekly, '2026-11-25T12:00:00Z')).toEqual(['2026-11-26T07:00', '2026-11-30T07:00', '2026-12-03T07:00']);
  expect(runs({ ...weekly, days: {} }, '2026-11-25T12:00:00Z')).toEqual([]);
  // It is Tuesday in Kiritimati while it is Monday in UTC.
  const far = { periodicity: 'weekly', days: { tue: true }, timeZone: 'Pacific/Kiritimati' } as const;
  expect(runs(far, '2026-11-23T00:00:00Z', 1)).toEqual(['2026-11-23T17:00']);
});

test('a monthly report runs on the last day of a month that is too short', () => {
  const monthly = { periodicity: 'monthly', dayOfMonth: 31 } as const;
  expect(runs(monthly, '2027-01-30T12:00:00Z', 4)).toEqual([
    '2027-01-31T07:00',
    '2027-02-28T07:00',
    '2027-03-31T07:00',
    '2027-04-30T07:00',
  ]);
  expect(runs({ ...monthly, dayOfMonth: 29 }, '2028-02-01T00:00:00Z', 1)).toEqual(['2028-02-29T07:00']);
});

test('what is no time or no zone never runs', () => {
  expect(runs({ time: '' }, '2026-11-25T12:00:00Z')).toEqual([]);
  expect(runs({ timeZone: 'Mars/Olympus' }, '2026-11-25T12:00:00Z')).toEqual([]);
});
