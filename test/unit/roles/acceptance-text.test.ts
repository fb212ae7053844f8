import { expect, test } from 'vitest';
import { acceptanceText } from '../../../app/routes/roles/restrictions/acceptance-text.ts';
import { placesWords as words } from '../../../app/language/places-words.ts';

test('what accepts a place is named, or what does not', () => {
  const say = (address: string | null, country: string | null) => acceptanceText({ address, country, accepted: true });
  expect(say('any', 'any')).toBe(words.fromAnywhere);
  expect(say('10.0.0.0/8', 'any')).toBe(words.byAddress('10.0.0.0/8'));
  expect(say('any', 'DE')).toContain('Germany');
  expect(say('10.0.0.0/8', 'DE')).toContain('10.0.0.0/8');
  expect(say(null, 'any')).toBe(words.noAddress);
  expect(say('any', null)).toBe(words.noCountry);
  expect(say(null, null)).toBe(words.neither);
});
