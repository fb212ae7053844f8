import { describe, expect, test } from 'vitest';
import { mayDo, type MayDo } from '../../../app/routes/explaining/may-do.ts';
import type { User } from '../../../shared/schema/records.ts';
import { organisationOf, role, user } from '../import/organisation-of.ts';

const now = Date.parse('2026-11-22T00:00:00.000Z');
const reader = role('Reader', { permissions: { show_user: true, edit_role: true } });
const office = role('Office only', { permissions: { show_cost: true }, acceptedAddresses: { '10.0.0.0/8': true } });
const noCdr = role('No CDR', { modules: { cdr: 'disabled' } });
const lead = role('Lead', { extends: { [reader.id]: true } });
const organisation = organisationOf({ roles: [reader, office, noCdr, lead] });
const nameOf = (id: string): string => organisation.get('roles', id)?.name ?? id.replace('builtin.', '');

function of(key: string, roles: User['roles']): MayDo | undefined {
  const all = mayDo(user('bob', { roles }), organisation, { now, place: null }, nameOf);
  return all.list.find((one) => one.key === key);
}

describe('what a user may do', () => {
  test('is held through a role, also through what it extends', () => {
    expect(of('show_user', { [reader.id]: true })).toMatchObject({ state: 'held', because: ['Reader'] });
    expect(of('show_user', { [lead.id]: true })).toMatchObject({ state: 'held', because: ['Lead, through Reader'] });
  });

  test('has no effect without what it needs, which is named', () => {
    expect(of('edit_role', { [reader.id]: true })).toMatchObject({
      state: 'inert',
      because: ['No effect without show_role', 'Reader'],
    });
  });

  test('is taken away by a module at Disabled, which is named', () => {
    expect(of('show_cdr', { 'builtin.agent': true, [noCdr.id]: true })).toMatchObject({
      state: 'taken',
      because: ['Taken away by No CDR, module CDR (Disabled)', 'agent, module CDR (Read Only)'],
    });
  });

  test('is not held everywhere when a role accepts only some addresses', () => {
    expect(of('show_cost', { [office.id]: true })).toMatchObject({
      state: 'elsewhere',
      because: ['Office only (only from the accepted IPs of Office only)'],
    });
  });

  test('says when an assignment expired, and is silent about what no role speaks of', () => {
    expect(of('show_user', { [reader.id]: '2026-01-01T00:00:00.000Z' })?.because[0]).toMatch(/^Reader \(expired /u);
    expect(of('show_cost', { [reader.id]: true })).toBeUndefined();
  });

  test('is everything with admin, and says from where', () => {
    expect(of('show_cost', { 'builtin.administrator': true })).toMatchObject({
      state: 'held',
      because: ['Implied by admin, from administrator'],
    });
  });
});
