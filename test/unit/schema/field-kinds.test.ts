import { expect, test } from 'vitest';
import { flag, someOf, time, timeZone } from '../../../shared/collections/field.ts';

test.each(['00:00', '09:30', '23:59'])('%s is a time of day', (given) => {
  expect(time('09:00').check?.(given, null)).toBeNull();
});

test.each(['', '24:00', '9:30', '09:60', '09:30:00', ' 09:30', '09:30\n', '٠٩:٣٠'])('%j is none', (given) => {
  expect(time('09:00').check?.(given, null)).toBe('not-a-time');
});

test('a time of day is no number and never nothing', () => {
  expect(time('09:00').check?.(930, null)).toBe('wrong-type');
  expect(time('09:00').canonical(null)).toBe('09:00');
});

test.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'Etc/GMT+1'])(
  '%s is a time zone',
  (given) => {
    expect(timeZone().check?.(given, null)).toBeNull();
    // The answer is remembered.
    expect(timeZone().check?.(given, null)).toBeNull();
  },
);

test.each(['', '+01:00', '-0800', 'Mars/Olympus', 'Europe/Berlin ', 'europe/berlin', '../UTC', `E${'x'.repeat(300)}`])(
  '%j is none',
  (given) => {
    expect(timeZone().check?.(given, null)).toBe('not-a-time-zone');
  },
);

test('of a few keys each is in or out, and there are no others', () => {
  const { check, canonical } = someOf(['mon', 'tue']);
  expect(check?.(true, 'mon')).toBeNull();
  expect(check?.(null, 'tue')).toBeNull();
  expect(check?.(true, 'someday')).toBe('unknown-key');
  expect(check?.(true, 'constructor')).toBe('unknown-key');
  expect(check?.('yes', 'mon')).toBe('wrong-type');
  expect(canonical(false)).toBeNull();
});

test('a flag is what its description says until somebody says otherwise', () => {
  expect(flag().canonical(null)).toBe(false);
  expect(flag({}, true).canonical(null)).toBe(true);
  expect(flag({}, true).canonical(false)).toBe(false);
});
