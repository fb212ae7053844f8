import { expect, test } from 'vitest';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import type { Resource } from '../../../shared/permissions/decide.ts';
import { smallestChanges, type Proposal, type Turning } from '../../../shared/permissions/smallest-changes.ts';
import { createStaffedCallCentre, earlier, later, now, type CallCentre } from '../../support/call-centre.ts';

interface Asked {
  readonly user: string;
  readonly permission: PermissionKey;
  readonly resource?: Resource;
}

function turn(centre: CallCentre, asker: string, asked: Asked, at = now): Turning {
  return smallestChanges(asked, {
    organisation: centre.organisation,
    context: { now: at, place: null },
    actor: centre.subject(asker),
    today: now,
  });
}

function steps({ changes }: Proposal): string {
  return changes
    .map(({ field, member, after }) => `${field}${member === null ? '' : `/${member}`}=${String(after)}`)
    .join(' ');
}

test('a permission is gained by a role that grants it or by adding it to one that is held', () => {
  const centre = createStaffedCallCentre();
  const mine = centre.role('Mine', { permissions: ['show_index'] });
  const cdr = centre.role('CDR', { permissions: ['show_cdr'] });
  const bob = centre.user('bob', { roles: [mine] });
  centre.user('carol', { roles: [mine] });
  const { allowed, exact, proposals } = turn(centre, centre.alice, { user: bob, permission: 'show_cdr' });
  expect({ allowed, exact }).toEqual({ allowed: false, exact: true });
  expect(proposals.every(({ changes, objections }) => changes.length === 1 && objections.length === 0)).toBe(true);
  // What reaches nobody else and brings nothing else comes first.
  expect(steps(proposals[0] as Proposal)).toBe(`roles/${cdr}=true`);
  expect(proposals[0]).toMatchObject({ others: 0, gains: [], losses: [], masked: null });
  const own = proposals.find((each) => steps(each) === 'permissions/show_cdr=true');
  expect(own).toMatchObject({ others: 1, gains: [] });
  const level = proposals.find((each) => steps(each) === 'modules/cdr=read');
  expect(level?.gains).toEqual(['show_cdr_event', 'show_cdr_transfer', 'show_related_cdr']);
  // Nobody is made an administrator for a smaller right.
  expect(proposals.map(steps)).not.toContain('roles/builtin.administrator=true');
});

test('all that stands against it must go: the account, the end of an assignment, the no, the desk', () => {
  const centre = createStaffedCallCentre();
  const desk = centre.desk('Desk 1');
  const stats = centre.role('Stats', { permissions: ['show_cdr'] });
  const no = centre.role('No CDR', { modules: { cdr: 'disabled' } });
  const bob = centre.user('bob', { roles: { [stats]: earlier, [no]: true }, enabled: false, password: false });
  const asked: Asked = { user: bob, permission: 'show_cdr', resource: { desk, page: 'reports' } };
  const { proposals } = turn(centre, centre.alice, asked);
  expect(proposals.length).toBeGreaterThan(0);
  for (const { changes } of proposals) {
    expect(changes.map(({ field }) => field)).toEqual(expect.arrayContaining(['enabled', 'passwordSetAt']));
    expect(changes).toHaveLength(4);
  }
  // One desk before every desk.
  expect(proposals[0]?.changes.map(({ field }) => field)).toContain('desks');
  // Raising the level of the very role that says no is both: no more a no, and a grant.
  expect(proposals.map(steps)).toContainEqual(expect.stringContaining('modules/cdr=read'));
});

test('each says whether the asker could make it, by the rules', () => {
  const centre = createStaffedCallCentre();
  const managing = centre.role('Managing', { permissions: ['show_user', 'edit_user', 'show_role'] });
  const held = centre.role('Held', { permissions: ['show_index'] });
  const bob = centre.user('bob', { roles: [managing, held] });
  const carol = centre.user('carol', {});
  const { proposals } = turn(centre, bob, { user: carol, permission: 'show_index' });
  const [first] = proposals;
  expect(steps(first as Proposal)).toBe(`roles/${held}=true`);
  expect(first?.objections).toEqual([]);
  const manager = proposals.find((each) => steps(each) === 'roles/builtin.manager=true');
  expect(manager?.objections.map(({ code }) => code)).toContain('grants-more');
  const disabled = centre.user('dave', { roles: [held], enabled: false });
  expect(turn(centre, carol, { user: disabled, permission: 'show_index' }).proposals[0]?.objections).toContainEqual({
    code: 'permission-missing',
    permission: 'edit_user',
    needs: [],
  });
});

test('a yes is turned by what takes the one right, never by shutting the account', () => {
  const centre = createStaffedCallCentre();
  const cdr = centre.role('CDR', { permissions: ['show_cdr', 'show_cost'] });
  const more = centre.role('More', { modules: { cdr: 'read' } });
  const bob = centre.user('bob', { roles: [cdr, more] });
  const { allowed, proposals } = turn(centre, centre.alice, { user: bob, permission: 'show_cdr' });
  expect(allowed).toBe(true);
  // Two roles grant it, so one change is enough only where it says an explicit no.
  expect(proposals.map(steps).toSorted()).toEqual(['modules/cdr=disabled', 'modules/cdr=disabled']);
  const cost = turn(centre, centre.alice, { user: bob, permission: 'show_cost' });
  expect(cost.proposals.map(steps)).toEqual(
    expect.arrayContaining([`roles/${cdr}=null`, 'permissions/show_cost=null', 'modules/cdr=disabled']),
  );
  expect(cost.proposals.map(steps)).not.toContain('enabled=false');
});

test('at a later date what has ended by then is given without an end', () => {
  const centre = createStaffedCallCentre();
  const role = centre.role('Index', { permissions: ['show_index'] });
  const bob = centre.user('bob', { roles: { [role]: later } });
  const asked: Asked = { user: bob, permission: 'show_index' };
  expect(turn(centre, centre.alice, asked).allowed).toBe(true);
  const then = turn(centre, centre.alice, asked, Date.parse(later));
  expect(then.allowed).toBe(false);
  expect(then.proposals[0]?.changes).toMatchObject([{ field: 'roles', member: role, before: later, after: true }]);
});

test('nothing turns it for who is deleted too long, nor where no role of one’s own could grant it', () => {
  const centre = createStaffedCallCentre();
  const gone = centre.user('gone', { deletedAt: '2026-01-01T00:00:00.000Z' });
  expect(turn(centre, centre.alice, { user: gone, permission: 'show_index' }).proposals).toEqual([]);
  const bob = centre.user('bob');
  expect(turn(centre, centre.alice, { user: bob, permission: 'create_webhook' })).toEqual({
    allowed: false,
    exact: true,
    proposals: [],
  });
  expect(turn(centre, centre.alice, { user: bob, permission: 'disallow_changing_pause' }).proposals).toEqual([]);
});

test('administering is proposed where it is what is asked about', () => {
  const centre = createStaffedCallCentre();
  const bob = centre.user('bob');
  const { proposals } = turn(centre, centre.alice, { user: bob, permission: 'admin' });
  expect(proposals.map(steps).toSorted()).toEqual(['roles/builtin.admin=true', 'roles/builtin.administrator=true']);
});

test('what takes more than six changes together is not claimed to be impossible', () => {
  const centre = createStaffedCallCentre();
  const desk = centre.desk('Gone', { deletedAt: earlier });
  const mine = centre.role('Mine', { permissions: ['show_index'] });
  const traits = { roles: [mine], enabled: false, password: false } as const;
  const asked = (user: string): Asked => ({ user, permission: 'create_scheduled_report', resource: { desk } });
  // Enabled, given a password, put on every desk, and three permissions: no more is needed, and no less.
  const bob = centre.user('bob', traits);
  const { exact, proposals } = turn(centre, centre.alice, asked(bob));
  expect({ exact, sizes: new Set(proposals.map(({ changes }) => changes.length)) }).toEqual({
    exact: true,
    sizes: new Set([6]),
  });
  const carol = centre.user('carol', { ...traits, deletedAt: earlier });
  expect(turn(centre, centre.alice, asked(carol))).toEqual({ allowed: false, exact: false, proposals: [] });
});

test('what a change does besides is said: what it gives, what it takes, and whether it masks phone numbers', () => {
  const centre = createStaffedCallCentre();
  const trap = centre.role('Trap', {
    permissions: ['create_webhook', 'show_webhook', 'disallow_changing_pause'],
    modules: { cdr: 'disabled' },
    maskPhone: true,
  });
  const bob = centre.user('bob', { roles: ['builtin.agent'] });
  const { proposals } = turn(centre, centre.alice, { user: bob, permission: 'create_webhook' });
  expect(proposals.map(steps)).toEqual([`roles/${trap}=true`]);
  expect(proposals[0]).toMatchObject({ gains: ['show_webhook'], masked: true });
  expect(proposals[0]?.losses).toEqual(expect.arrayContaining(['show_cdr', 'agent_own_status']));
  // To a shut account nothing was shown that is masked now.
  const carol = centre.user('carol', { roles: [trap], enabled: false });
  const opened = turn(centre, centre.alice, { user: carol, permission: 'create_webhook' }).proposals;
  expect(opened.map(steps)).toEqual(['enabled=true']);
  expect(opened[0]).toMatchObject({ gains: ['show_webhook'], losses: [], masked: null });
});
