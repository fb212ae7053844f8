import { describe, expect, test } from 'vitest';
import { nameKey } from '../../../shared/schema/name-key.ts';
import { nearestName } from '../../../shared/import/nearest-name.ts';

const names = ['Agent', 'Supervisor', 'Night shift', 'Administrator'].map((name) => ({ name, key: nameKey(name) }));

describe('the nearest name', () => {
  test.each([
    ['Agnet', 'Agent'],
    ['supervisr', 'Supervisor'],
    ['Nightshift', 'Night shift'],
    ['Adminstrator', 'Administrator'],
  ])('%s was most likely meant as %s', (written, meant) => {
    expect(nearestName(written, names)).toBe(meant);
  });

  test('nothing is near to another word', () => {
    expect(nearestName('Finance', names)).toBeNull();
    expect(nearestName('x', names)).toBeNull();
  });
});
