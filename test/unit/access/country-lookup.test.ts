import { describe, expect, it } from 'vitest';
import { createCountryLookup } from '../../../sync-server/access/country-lookup.ts';

const now = Date.parse('2026-11-22T00:00:00Z');

describe('the country of an address', () => {
  it('is known for public addresses of both families', () => {
    const countryOf = createCountryLookup({ now: () => now, warn: () => {} });
    expect(countryOf('193.0.6.139')).toBe('NL');
    expect(countryOf('2001:67c:2e8:22::c100:68b')).toBe('NL');
  });

  it('is unknown for private addresses and for what is no address', () => {
    const countryOf = createCountryLookup({ now: () => now, warn: () => {} });
    for (const address of ['127.0.0.1', '10.0.0.1', '::1', 'fe80::1', 'unknown', ''])
      expect(countryOf(address), address).toBeNull();
  });

  it('is unknown, and said once, when the database cannot be read', () => {
    const said: string[] = [];
    const countryOf = createCountryLookup({
      now: () => now,
      warn: (message) => said.push(message),
      path: '/nowhere.mmdb',
    });
    expect([countryOf('193.0.6.139'), countryOf('193.0.6.139')]).toEqual([null, null]);
    expect(said).toHaveLength(1);
  });

  it('comes with a warning when the database is years old', () => {
    const said: string[] = [];
    const countryOf = createCountryLookup({
      now: () => Date.parse('2031-01-01'),
      warn: (message) => said.push(message),
    });
    expect(countryOf('193.0.6.139')).toBe('NL');
    expect(said).toHaveLength(1);
  });
});
