import { expect, test } from 'vitest';
import { missingNeed } from '../../../app/data/missing-need.ts';

const whole = { isSecureContext: true, indexedDB: {}, navigator: { locks: {} } };

test('nothing is missing where there are storage and locks at a secure address', () => {
  expect(missingNeed(whole)).toBeNull();
});

test('an address that is not secure is what is missing, whatever else is', () => {
  // Browsers hide the locks there.
  expect(missingNeed({ isSecureContext: false, indexedDB: {}, navigator: {} })).toBe('insecure');
});

test('a browser without locks or storage is too old, also where storage is there and switched off', () => {
  for (const lacking of [{ navigator: {} }, { indexedDB: undefined }, { indexedDB: null }])
    expect(missingNeed({ ...whole, ...lacking })).toBe('too-old');
});
