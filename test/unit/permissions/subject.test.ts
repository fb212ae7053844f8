import { expect, test } from 'vitest';
import { builtInRoles } from '../../../shared/catalogue/built-in-roles.ts';
import { modules } from '../../../shared/catalogue/modules.ts';
import { permissionKeys, permissions } from '../../../shared/catalogue/permissions.ts';
import { keysOf } from '../../../shared/permissions/bits.ts';
import {
  compileSubject,
  has,
  hasLasting,
  subjectFromData,
  subjectToData,
  systemSubject,
} from '../../../shared/permissions/subject.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { change, createCallCentre, earlier, later, now } from '../../support/call-centre.ts';

const rights = permissionKeys.filter((key) => key !== 'disallow_changing_pause');

test('roles and the scope add up', () => {
  const { role, user, subject } = createCallCentre();
  const reading = role('Reading', { permissions: ['show_user'] });
  const editing = role('Editing', { permissions: ['edit_user'], modules: { cdr: 'read' } });
  const bob = subject(user('bob', { roles: [reading, editing], scope: 'builtin.basic-user' }));
  for (const key of ['show_user', 'edit_user', 'show_cdr', 'web_phone'] as const) expect(has(bob, key)).toBe(true);
  expect(has(bob, 'download_cdrs')).toBe(false);
  expect(bob.modules.cdr).toBe('read');
  expect(bob.modules.ivr).toBe('default');
});

test('a stronger level of another role wins, Default says nothing', () => {
  const { role, user, subject } = createCallCentre();
  const read = role('Read', { modules: { cdr: 'read' } });
  const write = role('Write', { modules: { cdr: 'write', ivr: 'default' } });
  const bob = subject(user('bob', { roles: [read, write] }));
  expect(bob.modules.cdr).toBe('write');
  expect(bob.modules.ivr).toBe('default');
  expect(has(bob, 'print_cdr')).toBe(true);
});

test('a module at Disabled takes its permissions away, whatever grants them', () => {
  const { role, user, subject } = createCallCentre();
  const no = role('No CDR', { modules: { cdr: 'disabled' } });
  const yes = role('CDR', { permissions: ['show_cdr', 'listen_recording', 'show_index'], modules: { cdr: 'write' } });
  const bob = subject(user('bob', { roles: [no, yes] }));
  expect(keysOf(bob.permissions)).toEqual(['show_index']);
  expect(bob.modules.cdr).toBe('disabled');
  // What needs something taken away is left without effect.
  expect(keysOf(bob.inert)).toEqual(['listen_recording']);
});

test('a module at Disabled takes what other modules share with it', () => {
  const { role, user, subject } = createCallCentre();
  const no = role('No groups', { modules: { permission_groups: 'disabled' } });
  const bob = subject(user('bob', { roles: [no], scope: 'builtin.office-manager' }));
  expect(has(bob, 'show_role')).toBe(false);
  expect(has(bob, 'show_user')).toBe(true);
});

test('Disabled in a role that is not active here says nothing', () => {
  const { role, user, subject } = createCallCentre();
  const no = role('No CDR in the office', { modules: { cdr: 'disabled' }, addresses: ['10.0.0.0/8'] });
  const yes = role('CDR', { permissions: ['show_cdr'] });
  const bob = user('bob', { roles: [no, yes] });
  expect(has(subject(bob, { place: { address: '192.168.0.1', country: null } }), 'show_cdr')).toBe(true);
  expect(has(subject(bob, { place: { address: '10.1.1.1', country: null } }), 'show_cdr')).toBe(false);
});

test('a right that is taken away somewhere or for a while is not held lastingly', () => {
  const { role, user, subject } = createCallCentre();
  const elsewhere = role('No CDR in the office', { modules: { cdr: 'disabled' }, addresses: ['10.0.0.0/8'] });
  const yes = role('CDR', { permissions: ['show_cdr'] });
  expect(hasLasting(subject(user('ann', { roles: [elsewhere, yes] })), 'show_cdr')).toBe(false);
  const plain = role('No CDR', { modules: { cdr: 'disabled' } });
  const soon = subject(user('ben', { roles: { [plain]: later, [yes]: true } }));
  expect(has(soon, 'show_cdr')).toBe(false);
  expect(hasLasting(soon, 'show_cdr')).toBe(false);
  expect(hasLasting(subject(user('cid', { roles: { [plain]: earlier, [yes]: true } })), 'show_cdr')).toBe(true);
});

test('disallow_changing_pause takes agent_own_status away from everyone but an administrator', () => {
  const { role, user, subject } = createCallCentre();
  const no = role('No pausing', { permissions: ['disallow_changing_pause'] });
  const bob = subject(user('bob', { roles: [no, 'builtin.agent'] }));
  expect(has(bob, 'agent_own_status')).toBe(false);
  expect(has(bob, 'agent_page')).toBe(true);
  expect(has(bob, 'disallow_changing_pause')).toBe(true);
  const alice = subject(user('alice', { roles: [no, 'builtin.admin'] }));
  expect(has(alice, 'agent_own_status')).toBe(true);
  expect(has(alice, 'disallow_changing_pause')).toBe(false);
});

test('a permission is inert without what it needs, through everything that needs further', () => {
  const { role, user, subject } = createCallCentre();
  const bulk = role('Bulk', { permissions: ['create_device_bulk', 'create_device'] });
  const bob = subject(user('bob', { roles: [bulk] }));
  expect(keysOf(bob.permissions)).toEqual([]);
  expect(keysOf(bob.inert)).toEqual(['create_device', 'create_device_bulk']);
  const show = role('Show', { permissions: ['show_device'] });
  expect(has(subject(user('carol', { roles: [bulk, show] })), 'create_device_bulk')).toBe(true);
});

test('admin implies every right, lifts every no, and is never masked', () => {
  const { role, user, subject } = createCallCentre();
  const noes = role('Noes', {
    modules: Object.fromEntries(modules.map((module) => [module.key, 'disabled'])),
    maskPhone: true,
  });
  const alice = subject(user('alice', { roles: [noes, 'builtin.administrator'] }));
  expect(keysOf(alice.permissions)).toEqual(rights);
  expect(keysOf(alice.lasting)).toEqual(rights);
  expect(alice.maskPhone).toBe(false);
  expect(alice.desks).toMatchObject({ realtime: 'all', reports: 'all', edit: 'all', outside: true });
  expect(Object.values(alice.modules).every((level) => level === 'write')).toBe(true);
});

test('admin does not lift the restriction of its own role', () => {
  const { role, user, subject } = createCallCentre();
  const office = role('Administrator in the office', { permissions: ['admin'], addresses: ['10.0.0.0/8'] });
  const alice = user('alice', { roles: [office] });
  expect(has(subject(alice, { place: { address: '10.0.0.1', country: null } }), 'show_cost')).toBe(true);
  const outside = subject(alice, { place: { address: '11.0.0.1', country: null } });
  expect(has(outside, 'admin')).toBe(false);
  expect(outside.signIn).toBe('nothing-active-here');
  expect(hasLasting(outside, 'admin')).toBe(false);
});

test('any active role that masks, masks', () => {
  const { role, user, subject } = createCallCentre();
  const masks = role('Masks in Germany', { maskPhone: true, countries: ['DE'] });
  const bob = user('bob', { roles: [masks, 'builtin.manager'] });
  expect(subject(bob, { place: { address: null, country: 'DE' } }).maskPhone).toBe(true);
  expect(subject(bob, { place: { address: null, country: 'AT' } }).maskPhone).toBe(false);
  expect(subject(bob).unmaskedLastingly).toBe(false);
  const inherits = role('Inherits', { extends: [masks] });
  expect(subject(user('carol', { roles: [inherits] }), { place: { address: null, country: 'DE' } }).maskPhone).toBe(
    true,
  );
});

test('a role speaks only where both its addresses and its countries accept', () => {
  const { role, user, subject } = createCallCentre();
  const both = role('Both', {
    permissions: ['show_index'],
    addresses: ['10.0.0.0/8', '2001:db8::/32'],
    countries: ['DE', 'AT'],
  });
  const bob = user('bob', { roles: [both] });
  const at = (address: string | null, country: string | null) =>
    has(subject(bob, { place: { address, country } }), 'show_index');
  expect(at('10.2.3.4', 'DE')).toBe(true);
  expect(at('::ffff:10.2.3.4', 'AT')).toBe(true);
  expect(at('2001:db8::1', 'AT')).toBe(true);
  expect(at('10.2.3.4', 'FR')).toBe(false);
  expect(at('11.2.3.4', 'DE')).toBe(false);
  expect(at('10.2.3.4', null)).toBe(false);
  expect(at(null, 'DE')).toBe(false);
  expect(at('not an address', 'DE')).toBe(false);
  expect(has(subject(bob, { place: null }), 'show_index')).toBe(false);
});

test('an address list that no longer reads accepts nothing', () => {
  const { role, user, subject } = createCallCentre();
  const broken = role('Broken', { permissions: ['show_index'], addresses: ['everywhere'] });
  expect(
    has(subject(user('bob', { roles: [broken] }), { place: { address: '10.0.0.1', country: null } }), 'show_index'),
  ).toBe(false);
});

test('what is inherited keeps the restriction of where it comes from', () => {
  const { role, user, subject } = createCallCentre();
  const office = role('Office', { permissions: ['show_cost', 'show_cdr'], addresses: ['10.0.0.0/8'] });
  const child = role('Child', { permissions: ['show_index'], extends: [office] });
  const bob = user('bob', { roles: [child] });
  const inside = subject(bob, { place: { address: '10.0.0.1', country: null } });
  const outside = subject(bob, { place: { address: '11.0.0.1', country: null } });
  expect(has(inside, 'show_cost')).toBe(true);
  expect(keysOf(outside.permissions)).toEqual(['show_index']);
  expect(keysOf(inside.lasting)).toEqual(['show_index']);
});

test('a restricted role brings nothing of what it extends where it is not accepted', () => {
  const { role, user, subject } = createCallCentre();
  const parent = role('Parent', { permissions: ['show_index'] });
  const office = role('Office', { extends: [parent], addresses: ['10.0.0.0/8'] });
  const bob = user('bob', { roles: [office] });
  expect(has(subject(bob), 'show_index')).toBe(false);
  expect(has(subject(bob, { place: { address: '10.0.0.1', country: null } }), 'show_index')).toBe(true);
});

test('what is reached twice counts if one way is open', () => {
  const { role, user, subject } = createCallCentre();
  const top = role('Top', { permissions: ['show_index'] });
  const closed = role('Closed', { extends: [top], countries: ['DE'] });
  const open = role('Open', { extends: [top] });
  const both = role('Both', { extends: [closed, open] });
  expect(hasLasting(subject(user('bob', { roles: [both] })), 'show_index')).toBe(true);
});

test('deleted and missing roles grant nothing, directly or inherited', () => {
  const { role, user, subject } = createCallCentre();
  const gone = role('Gone', { permissions: ['admin'], deletedAt: earlier });
  const child = role('Child', {
    permissions: ['show_index'],
    extends: [gone, 'r_99999999999999999999', 'builtin.nothing'],
  });
  const bob = subject(user('bob', { roles: [gone, child, 'r_88888888888888888888'] }));
  expect(keysOf(bob.permissions)).toEqual(['show_index']);
});

test('a cycle ends, and counts each role once', () => {
  const { role, user, subject, write } = createCallCentre();
  const a = role('A', { permissions: ['show_index'] });
  const b = role('B', { permissions: ['show_user'], extends: [a] });
  write({ ...change('roles', a, 'extends', true), member: b });
  expect(keysOf(subject(user('bob', { roles: [a] })).permissions)).toEqual(['show_index', 'show_user']);
});

test('a role that reaches too deep grants nothing and is no reason to sign in, and its noes stay', () => {
  const { role, user, subject } = createCallCentre();
  let id = role('0', { permissions: ['show_index'] });
  for (let depth = 1; depth <= limits.inheritanceDepth; depth += 1) {
    id = role(String(depth), { extends: [id], ...(depth === 5 ? { modules: { cdr: 'disabled' } } : {}) });
  }
  expect(has(subject(user('bob', { roles: [id] })), 'show_index')).toBe(true);
  const deeper = role('Deeper', { extends: [id], permissions: ['show_user'] });
  const cdr = role('CDR', { permissions: ['show_cdr'] });
  const carol = subject(user('carol', { roles: [deeper] }));
  expect(keysOf(carol.permissions)).toEqual([]);
  expect(carol.signIn).toBe('nothing-active-here');
  expect(has(subject(user('dan', { roles: [deeper, cdr] })), 'show_cdr')).toBe(false);
});

test('a subject is made again when a role further up has changed', () => {
  const { role, user, subject, write } = createCallCentre();
  const top = role('Top', { permissions: ['show_index'] });
  const child = role('Child', { extends: [role('Middle', { extends: [top] })] });
  const bob = user('bob', { roles: [child] });
  expect(has(subject(bob), 'show_index')).toBe(true);
  write({ ...change('roles', top, 'permissions', null), member: 'show_index' });
  expect(has(subject(bob), 'show_index')).toBe(false);
});

test('an assignment grants until its end and not at it', () => {
  const { role, user, organisation } = createCallCentre();
  const short = role('Short', { permissions: ['show_index'] });
  const record = organisation.get('users', user('bob', { roles: { [short]: later } }));
  if (record === undefined) throw new Error('bob is missing');
  const end = Date.parse(later);
  const at = (time: number) => compileSubject(record, organisation, { now: time, place: null });
  expect(has(at(end - 1), 'show_index')).toBe(true);
  expect(at(end - 1).changesAt).toBe(end);
  expect(hasLasting(at(end - 1), 'show_index')).toBe(false);
  expect(has(at(end), 'show_index')).toBe(false);
  expect(at(end)).toMatchObject({ changesAt: null, signIn: 'nothing-active-here' });
});

test('the next change is the nearest end of something that exists', () => {
  const { role, user, desk, subject } = createCallCentre();
  const gone = role('Gone', { deletedAt: earlier });
  const kept = role('Kept');
  const [one, two] = [desk('Desk 1'), desk('Desk 2', { deletedAt: earlier })];
  const bob = subject(
    user('bob', {
      roles: { [gone]: '2026-11-22T13:00:00.000Z', [kept]: '2026-11-25T00:00:00.000Z' },
      desks: { [one]: '2026-11-24T00:00:00.000Z', [two]: '2026-11-22T14:00:00.000Z' },
    }),
  );
  expect(bob.changesAt).toBe(Date.parse('2026-11-24T00:00:00.000Z'));
});

test('desks that are ended, deleted or missing are nobody’s', () => {
  const { user, desk, subject } = createCallCentre();
  const [one, two, three] = [desk('Desk 1'), desk('Desk 2'), desk('Desk 3', { deletedAt: earlier })];
  const { desks } = subject(
    user('bob', { desks: { [one]: true, [two]: later, [three]: true, d_99999999999999999999: true } }),
  );
  expect([...desks.assigned]).toEqual([one, two]);
  expect([...desks.lasting]).toEqual([one]);
});

test.each([
  [{}, 'ok'],
  [{ deletedAt: earlier, enabled: false }, 'deleted'],
  [{ enabled: false, password: false }, 'disabled'],
  [{ password: false, scope: 'builtin.no-portal' }, 'no-way-in'],
  [{ scope: 'builtin.no-portal' }, 'no-portal'],
  [{ roles: [] }, 'nothing-active-here'],
  [{ roles: [], scope: 'builtin.basic-user' }, 'ok'],
] as const)('a user who is %j is told %s at sign-in', (traits, verdict) => {
  const { user, subject } = createCallCentre();
  expect(subject(user('bob', { roles: ['builtin.agent'], ...traits })).signIn).toBe(verdict);
});

test('a role that extends No Portal refuses sign-in too', () => {
  const { role, user, subject } = createCallCentre();
  const hidden = role('Hidden', { extends: ['builtin.no-portal'] });
  expect(subject(user('bob', { roles: ['builtin.administrator', hidden] })).signIn).toBe('no-portal');
});

test('a user whom No Portal can keep out somewhere holds nothing lastingly', () => {
  const { role, user, subject } = createCallCentre();
  const hidden = role('Hidden in Germany', { extends: ['builtin.no-portal'], countries: ['DE'] });
  const alice = subject(user('alice', { roles: ['builtin.administrator', hidden] }));
  expect(alice.signIn).toBe('ok');
  expect(has(alice, 'admin')).toBe(true);
  expect(keysOf(alice.lasting)).toEqual([]);
});

test.each(builtInRoles)('$name grants what the catalogue says and nothing of it is inert', (builtIn) => {
  const { user, subject } = createCallCentre();
  const holder = subject(user('bob', builtIn.kind === 'scope' ? { scope: builtIn.id } : { roles: [builtIn.id] }));
  for (const key of builtIn.permissions) expect(has(holder, key), key).toBe(true);
  expect(keysOf(holder.inert)).toEqual([]);
});

test('a permission this catalogue does not know grants nothing and breaks nothing', () => {
  const { organisation, role, user, subject } = createCallCentre();
  const id = role('Newer', { permissions: ['show_index'] });
  organisation.write('roles', id, 'permissions', 'show_everything_2030', true);
  organisation.write('roles', id, 'modules', 'teleport', 'write');
  expect(keysOf(subject(user('bob', { roles: [id] })).permissions)).toEqual(['show_index']);
});

test('a subject survives the way to a device, and a newer server’s permissions are left out', () => {
  const { role, user, desk, subject } = createCallCentre();
  const id = role('Some', {
    permissions: ['show_user', 'edit_role', 'show_all_desks_reports'],
    modules: { cdr: 'write', ivr: 'disabled' },
    maskPhone: true,
  });
  const bob = subject(
    user('bob', { roles: { [id]: true, 'builtin.agent': later }, desks: { [desk('Desk 1')]: true } }),
  );
  const data = JSON.parse(JSON.stringify(subjectToData(bob))) as ReturnType<typeof subjectToData>;
  expect(subjectFromData(data)).toEqual(bob);
  expect(subjectFromData({ ...data, permissions: [...data.permissions, 'from_2030' as 'admin'] })).toEqual(bob);
});

test('the server itself holds everything', () => {
  expect(keysOf(systemSubject.lasting)).toEqual(rights);
});

test('the needs of the catalogue name permissions and never lead in a circle', () => {
  const keys = new Set<string>(permissionKeys);
  for (const info of permissions) {
    const walked = new Set<string>(info.needs);
    for (const need of walked) {
      expect(keys.has(need)).toBe(true);
      expect(need).not.toBe(info.key);
      for (const further of permissions.find((each) => each.key === need)?.needs ?? []) walked.add(further);
    }
  }
});

test('nothing here reads a clock: the same user at the same time is the same subject', () => {
  const { user, organisation } = createCallCentre();
  const record = organisation.get('users', user('bob', { roles: { 'builtin.agent': later } }));
  if (record === undefined) throw new Error('bob is missing');
  const once = compileSubject(record, organisation, { now, place: null });
  expect(compileSubject(record, organisation, { now, place: null })).toEqual(once);
});
