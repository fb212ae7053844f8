import { describe, expect, test } from 'vitest';
import { addressOf, askedIn } from '../../../app/routes/access/asked.ts';
import { stepText } from '../../../app/routes/access/step-text.ts';
import { accessWords } from '../../../app/language/access-words.ts';
import type { Change } from '../../../shared/document/change.ts';

describe('the question in the address', () => {
  test('is read as it was written', () => {
    const asked = {
      ask: 'can',
      user: 'u_1',
      permission: 'show_cost',
      desk: 'outside',
      at: Date.UTC(2026, 11, 1, 8),
    } as const;
    const written = addressOf(asked);
    expect(written['at']).toBe('2026-12-01T08:00:00.000Z');
    expect(askedIn(written as Record<string, string>)).toEqual(asked);
  });

  test('is who can, now and whichever desk, where nothing or nonsense stands', () => {
    const nothing = { ask: 'who', user: null, permission: null, desk: null, at: null };
    expect(askedIn({})).toEqual(nothing);
    expect(askedIn({ permission: 'disallow_changing_pause' })).toEqual(nothing);
    expect(askedIn({ ask: 'why', permission: 'fly', at: 'tomorrow', desk: '', user: '' })).toEqual(nothing);
  });

  test('takes the other name of a permission, and what is not chosen out of it', () => {
    expect(askedIn({ permission: 'show_all_desk_reports' }).permission).toBe('show_all_desks_reports');
    expect(addressOf({ desk: null, at: null })).toEqual({ desk: undefined, at: undefined });
  });
});

describe('a change that would turn an answer', () => {
  const says = (field: string, after: Change['after'], more: Partial<Change> = {}): string =>
    stepText({ collection: 'users', id: 'u_1', field, member: null, before: null, after, ...more });

  test('is said for what it does, of each record', () => {
    const { steps } = accessWords;
    const roles = { collection: 'roles', id: 'r_1' } as const;
    expect(says('enabled', true)).toBe(steps.enable);
    expect(says('passwordSetAt', 'x')).toBe(steps.password);
    expect(says('deletedAt', null)).toBe(steps.restoreUser);
    expect(says('deletedAt', null, roles)).toBe(steps.restoreRole);
    expect(says('deletedAt', null, { collection: 'desks', id: 'd_1' })).toBe(steps.restoreDesk);
    expect(says('scope', null)).toBe(steps.takeScope);
    expect(says('scope', 'builtin.basic-user')).toBe(steps.giveScope);
    expect(says('roles', true, { member: 'r_1' })).toBe(steps.giveRole);
    expect(says('roles', true, { member: 'r_1', before: '2026-01-01T00:00:00.000Z' })).toBe(steps.keepRole);
    expect(says('roles', null, { member: 'r_1', before: true })).toBe(steps.takeRole);
    expect(says('desks', true, { member: 'd_1' })).toBe(steps.giveDesk);
    expect(says('desks', null, { member: 'd_1', before: true })).toBe(steps.takeDesk);
    expect(says('permissions', true, { ...roles, member: 'show_cost' })).toBe(steps.grant);
    expect(says('permissions', null, { ...roles, member: 'show_cost' })).toBe(steps.revoke);
    expect(says('modules', 'read', { ...roles, member: 'cdr' })).toBe(steps.level);
    expect(says('extends', null, { ...roles, member: 'r_2' })).toBe(steps.stopExtending);
    expect(says('acceptedAddresses', true, { ...roles, member: '10.0.0.1' })).toBe(steps.accept);
    expect(says('acceptedCountries', null, { ...roles, member: 'DE' })).toBe(steps.acceptAny);
  });
});
