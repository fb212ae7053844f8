import { describe, expect, it } from 'vitest';
import { fieldLabel, memberLabel, valueText } from '../../../app/language/field-text.ts';
import { listed } from '../../../app/language/listing.ts';
import { namesFrom } from '../../../app/language/names.ts';
import { problemSentences } from '../../../app/language/problem-sentences.ts';
import { sentenceOf, whatToDo } from '../../../app/language/reason-sentences.ts';
import { refusals } from '../../../app/language/refusals.ts';
import { whenText } from '../../../app/language/times.ts';
import { requestErrorText } from '../../../app/language/request-error-text.ts';
import { savingWords } from '../../../app/language/saving-words.ts';
import type { Reason, ReasonCode } from '../../../shared/permissions/reasons.ts';
import { fieldSpecs } from '../../../shared/schema/fields.ts';
import { limits, type Limit } from '../../../shared/schema/limits.ts';

const names = namesFrom((collection, id) => (id === 'known' ? `The ${collection}` : null));

/** One of each; the compiler asks for a new one when a code is added. */
const reasons: { readonly [C in ReasonCode]: readonly Extract<Reason, { code: C }>[] } = {
  'permission-missing': [
    { code: 'permission-missing', permission: 'edit_role', needs: [] },
    { code: 'permission-missing', permission: 'edit_role', needs: ['show_role'] },
  ],
  'desk-not-yours': [
    { code: 'desk-not-yours', desk: 'known' },
    { code: 'desk-not-yours', desk: 'hidden' },
  ],
  masked: [{ code: 'masked' }],
  'desk-none': [{ code: 'desk-none' }],
  invalid: [
    { code: 'invalid', problem: 'not-an-email' },
    { code: 'invalid', problem: 'characters', character: { codePoint: 0x200b, at: 6, of: 6 } },
    { code: 'invalid', problem: 'characters', character: { codePoint: 0x20, at: 1, of: 6 } },
  ],
  'field-unknown': [{ code: 'field-unknown' }],
  'field-read-only': [{ code: 'field-read-only' }],
  limit: Object.keys(limits).map((limit) => ({ code: 'limit' as const, limit: limit as Limit, max: 7 })),
  'name-taken': [{ code: 'name-taken', name: 'Night shift', by: 'known' }],
  'name-looks-alike': [{ code: 'name-looks-alike', name: 'аdmin', by: 'known', theirs: 'admin' }],
  'reference-missing': [
    { code: 'reference-missing', collection: 'desks', id: 'known' },
    { code: 'reference-missing', collection: 'roles', id: 'hidden' },
  ],
  'record-missing': [{ code: 'record-missing' }],
  'record-deleted': [{ code: 'record-deleted' }],
  'restore-expired': [{ code: 'restore-expired', days: 90 }],
  'built-in': [{ code: 'built-in' }],
  'inheritance-cycle': [{ code: 'inheritance-cycle', path: ['known', 'builtin.manager', 'known'] }],
  'grants-more': [
    { code: 'grants-more', user: null, permissions: ['admin'], desks: [], unmasks: false },
    {
      code: 'grants-more',
      user: 'known',
      permissions: ['show_cost', 'edit_user', 'edit_role', 'show_role', 'admin'],
      desks: ['known'],
      unmasks: true,
    },
    { code: 'grants-more', user: 'hidden', permissions: [], desks: [], unmasks: false },
  ],
  outranked: [
    { code: 'outranked', user: null, permissions: ['admin'], desks: [], unmasked: false },
    { code: 'outranked', user: 'known', permissions: ['admin', 'edit_user'], desks: [], unmasked: false },
  ],
  'last-administrator': [{ code: 'last-administrator' }],
  'only-viewing': [{ code: 'only-viewing', as: 'bob' }],
};

describe('what people read', () => {
  it('says every reason and what to do about it in whole sentences, without ids', () => {
    for (const reason of Object.values(reasons).flat()) {
      for (const text of [sentenceOf(reason, names), whatToDo(reason)]) {
        expect(text).toMatch(/^[A-Z“].*\.$/u);
        expect(text).not.toMatch(/undefined|null|hidden|#|\[object/u);
      }
    }
  });

  it('names what it knows and says when it does not', () => {
    expect(sentenceOf({ code: 'desk-not-yours', desk: 'known' }, names)).toContain('“The desks”');
    expect(sentenceOf({ code: 'desk-not-yours', desk: 'hidden' }, names)).toContain(
      'A desk that this device does not know',
    );
    expect(sentenceOf({ code: 'permission-missing', permission: 'edit_role', needs: ['show_role'] }, names)).toBe(
      'Your permission edit_role has no effect without show_role.',
    );
  });

  it('says every refusal of a whole Save and every problem of a value', () => {
    for (const refusal of Object.values(refusals)) {
      expect(refusal.sentence).toMatch(/\.$/u);
      expect(refusal.whatToDo).toMatch(/\.$/u);
    }
    for (const text of Object.values(problemSentences)) expect(text).toMatch(/^[A-Z]/u);
  });

  it('has a label for every field', () => {
    for (const { collection, field } of fieldSpecs) expect(fieldLabel(collection, field)).toMatch(/^[A-Z]/u);
  });

  it('says members and values in words', () => {
    expect(memberLabel(names, 'roles', 'permissions', 'edit_role')).toEqual({
      name: 'Can edit roles',
      key: 'edit_role',
    });
    expect(memberLabel(names, 'users', 'roles', 'builtin.manager').name).toBe('Manager');
    expect(memberLabel(names, 'users', 'desks', 'known').name).toBe('The desks');
    expect(memberLabel(names, 'roles', 'acceptedCountries', 'DE').key).toBe('DE');
    expect(valueText('modules', 'cdr', null)).toBe('Default (Disabled)');
    expect(valueText('enabled', null, true)).toBe('Enabled');
    expect(valueText('roles', 'known', '2026-12-01T08:00:00.000Z')).toMatch(/^Until /u);
    expect(valueText('email', null, '')).toBe('Empty');
  });

  it('lists', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listed(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a, b, c and 3 more');
  });

  it('says what could not be saved, and that it is held only where it is', () => {
    expect(savingWords.notStored('held', 'role Supervisor')).toMatch(/changes to role Supervisor.*in this tab only/u);
    for (const why of ['session-ended', 'signed-out'] as const) {
      expect(savingWords.notStored(why, 'role Supervisor')).toContain('Nothing was saved');
      expect(savingWords.notStored(why, 'role Supervisor')).not.toContain('tab');
    }
  });

  it('says why the server could not be asked, and else what it answered', () => {
    expect(requestErrorText({ code: 'offline', message: null })).toContain('cannot be reached');
    expect(requestErrorText({ code: 'storage-failed', message: null })).toContain('could not store');
    expect(requestErrorText({ code: 'internal', message: null })).toContain('does not understand');
    expect(requestErrorText({ code: 'internal', message: 'The moon is full.' })).toBe('The moon is full.');
  });

  it('says times near and far', () => {
    const now = Date.UTC(2026, 10, 22, 12);
    expect(whenText(now - 5_000, now)).toBe('just now');
    expect(whenText(now - 5 * 60_000, now)).toContain('5');
    expect(whenText(now - 400 * 86_400_000, now)).toContain('2025');
  });
});
