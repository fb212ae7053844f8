import { expect, test } from 'vitest';
import { permissionKeys, type PermissionKey } from '../../../shared/catalogue/permissions.ts';
import {
  knowsEnough,
  tell,
  whyNotAsk,
  type AskedResource,
  type Asking,
  type ToldAnswer,
} from '../../../shared/permissions/told.ts';
import { createCallCentre, earlier, later, now } from '../../support/call-centre.ts';

/** Bob holds a role of the organisation's own, through another, and a built-in one; carol a built-in one alone. */
function createAsked() {
  const centre = createCallCentre();
  const listens = centre.role('Listens', { permissions: ['listen_recording', 'show_cdr', 'edit_role'] });
  const child = centre.role('Child', { extends: [listens], modules: { call_queues: 'disabled' } });
  const office = centre.role('Office', { permissions: ['show_cost'], addresses: ['10.0.0.0/8'] });
  const gone = centre.role('Gone', { permissions: ['show_activity_log'], deletedAt: earlier });
  const desk = centre.desk('Desk 1');
  const bob = centre.user('bob', {
    roles: { [child]: later, [office]: true, [gone]: true, 'builtin.agent': true },
    desks: [desk],
  });
  const carol = centre.user('carol', { roles: ['builtin.agent'] });
  const ask = (asking: Asking, readsRoles = false): ToldAnswer => {
    const told = tell(asking, centre.organisation, { now, place: null }, readsRoles);
    if (told === null) throw new Error('there is no such user');
    return told;
  };
  const can = (user: string, permission: PermissionKey, resource: AskedResource | null = null, readsRoles = false) => {
    const told = ask({ ask: 'can', user, permission, resource }, readsRoles);
    if (told.ask !== 'can') throw new Error(told.ask);
    return told;
  };
  return { centre, ask, can, bob, carol, desk, roles: [listens, child, office, gone] };
}

test('yes or no, and whether it is held, are told; a role of one’s own is not, whatever it does', () => {
  const { can, bob, desk, roles } = createAsked();
  const held = can(bob, 'listen_recording', { desk });
  expect(held).toMatchObject({
    allowed: true,
    signIn: 'ok',
    explanation: { held: true, state: 'held', sources: [], noes: [], withheld: true },
    desk: { desk, open: true, reasons: null },
  });
  expect(can(bob, 'edit_role')).toMatchObject({
    allowed: false,
    explanation: { state: 'inert', missing: ['show_role'], sources: [], withheld: true },
  });
  expect(can(bob, 'show_cost').explanation).toMatchObject({ state: 'elsewhere', sources: [], withheld: true });
  expect(can(bob, 'show_activity_log').explanation).toMatchObject({ state: 'elsewhere', sources: [], withheld: true });
  for (const permission of permissionKeys) {
    const text = JSON.stringify(can(bob, permission, { desk }));
    for (const role of roles) expect(text).not.toContain(role);
    expect(text).not.toContain(later);
  }
});

test('a built-in role is told, beside what is withheld and without', () => {
  const { can, bob, carol } = createAsked();
  const told = can(carol, 'show_cdr').explanation;
  expect(told.sources.map(({ path }) => path[0])).toEqual(['builtin.agent']);
  expect(told.withheld).toBe(false);
  const both = can(bob, 'show_cdr').explanation;
  expect(both.sources).toEqual(told.sources);
  expect(both.withheld).toBe(true);
});

test('what nothing speaks of withholds nothing', () => {
  const { can, carol } = createAsked();
  expect(can(carol, 'show_cost').explanation).toMatchObject({ state: null, sources: [], withheld: false });
});

test('whoever reads roles is told of all of them, and why a desk is open', () => {
  const { can, bob, desk, roles } = createAsked();
  const told = can(bob, 'listen_recording', { desk }, true);
  expect(told.explanation).toMatchObject({ withheld: false, sources: [{ path: [roles[1], roles[0]], until: later }] });
  expect(told.desk?.reasons?.assignment).toEqual({ kind: 'assigned', until: null });
});

test('who can is told as ids of users, on a desk and on none', () => {
  const { ask, bob, carol, desk } = createAsked();
  const resource = { desk };
  expect(ask({ ask: 'who', permission: 'show_cdr', resource: null })).toEqual({ ask: 'who', users: [bob, carol] });
  expect(ask({ ask: 'who', permission: 'show_cdr', resource })).toEqual({ ask: 'who', users: [bob] });
  expect(ask({ ask: 'who', permission: 'show_cdr', resource: { desk: null } })).toEqual({ ask: 'who', users: [] });
});

test('what somebody can do is told with the state of each, and no role of one’s own', () => {
  const { ask, bob, roles } = createAsked();
  const told = ask({ ask: 'what', user: bob });
  if (told.ask !== 'what') throw new Error(told.ask);
  const states = Object.fromEntries(told.list.map(({ permission, state }) => [permission, state]));
  expect(states).toMatchObject({ listen_recording: 'held', edit_role: 'inert', show_cost: 'elsewhere' });
  for (const role of roles) expect(JSON.stringify(told)).not.toContain(role);
});

test('nothing is told of a user who does not exist', () => {
  const { centre } = createAsked();
  const user = centre.newId('users');
  expect(tell({ ask: 'what', user }, centre.organisation, { now, place: null }, false)).toBeNull();
});

test('users are asked about by those who read them, desks by those who read these, and not by who knows it all', () => {
  const { centre, desk, bob } = createAsked();
  const subjectWith = (...permissions: PermissionKey[]) =>
    centre.subject(centre.user(`u${centre.newId('users')}`, { roles: [centre.role('R', { permissions })] }));
  const what = { ask: 'what', user: bob } as const;
  const about = (resource: AskedResource | null) => ({ ask: 'who', permission: 'show_cdr', resource }) as const;
  const little = subjectWith('show_user');
  expect(whyNotAsk(subjectWith('show_desk'), what)).toMatchObject({ permission: 'show_user' });
  expect(whyNotAsk(little, what)).toBeNull();
  expect(whyNotAsk(little, about(null))).toBeNull();
  expect(whyNotAsk(little, about({ desk: null }))).toBeNull();
  expect(whyNotAsk(little, about({ desk }))).toMatchObject({ permission: 'show_desk' });
  expect(whyNotAsk(subjectWith('show_user', 'show_desk'), about({ desk }))).toBeNull();
  expect(knowsEnough(little)).toBe(false);
  expect(knowsEnough(subjectWith('show_user', 'show_role'))).toBe(true);
});
