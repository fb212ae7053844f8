import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../../shared/document/change.ts';
import { reviewPassword } from '../../../shared/permissions/review.ts';
import { change, createStaffedCallCentre, earlier, later, member, now } from '../../support/call-centre.ts';

/** Mallory may do everything that one does with roles, users and desks, holds desk 1, and little else. */
const managing = [
  'show_role',
  'create_role',
  'edit_role',
  'delete_role',
  'show_user',
  'create_user',
  'edit_user',
  'delete_user',
  'show_desk',
  'create_desk',
  'edit_desk',
  'delete_desk',
  'show_cdr',
  'show_index',
] as const;

let centre: ReturnType<typeof createStaffedCallCentre>;
let mallory: string;
let ownRole: string;
let deskOne: string;
let deskTwo: string;

beforeEach(() => {
  centre = createStaffedCallCentre();
  deskOne = centre.desk('Desk 1');
  deskTwo = centre.desk('Desk 2');
  ownRole = centre.role('Manages', { permissions: managing });
  mallory = centre.user('mallory', { roles: [ownRole], desks: [deskOne] });
});

const codes = (...changes: readonly Change[]) => centre.codes(mallory, ...changes);
const reasons = (...changes: readonly Change[]) =>
  centre.review(mallory, ...changes).verdicts.map((verdict) => verdict.reasons);

describe('nobody hands on what they do not hold', () => {
  test('by assigning a role, to another or to themselves', () => {
    const strong = centre.role('Strong', { permissions: ['show_cdr', 'show_cost'] });
    const carol = centre.user('carol');
    expect(reasons(member('users', carol, 'roles', strong))).toEqual([
      [{ code: 'grants-more', user: carol, permissions: ['show_cost'], desks: [], unmasks: false }],
    ]);
    expect(codes(member('users', mallory, 'roles', strong))).toEqual(['grants-more']);
    expect(codes(member('users', mallory, 'roles', 'builtin.administrator'))).toEqual(['grants-more']);
    expect(codes(member('users', carol, 'roles', centre.role('Weak', { permissions: ['show_cdr'] })))).toEqual([]);
  });

  test('by assigning a scope', () => {
    const carol = centre.user('carol');
    expect(codes(change('users', carol, 'scope', 'builtin.office-manager'))).toEqual(['grants-more']);
    expect(codes(change('users', carol, 'scope', 'builtin.no-portal'))).toEqual([]);
  });

  test('by a permission, a level or an extended role on a role that the actor, another or nobody holds', () => {
    const free = centre.role('Free');
    const held = centre.role('Held', { permissions: ['show_index'] });
    centre.user('carol', { roles: [held] });
    for (const role of [free, held, ownRole]) {
      expect(codes(member('roles', role, 'permissions', 'show_all_desks'))).toEqual(['grants-more']);
      expect(codes(member('roles', role, 'modules', 'cdr', 'write'))).toEqual(['grants-more']);
      expect(codes(member('roles', role, 'extends', 'builtin.agent'))).toEqual(['grants-more']);
      expect(codes(member('roles', role, 'permissions', 'show_user'))).toEqual([]);
    }
    expect(reasons(member('roles', free, 'modules', 'cdr', 'read'))[0]).toMatchObject([
      { user: null, permissions: ['show_cdr_event', 'show_cdr_transfer', 'show_related_cdr'] },
    ]);
  });

  test('by making a role or a user', () => {
    const [role, user] = [centre.newId('roles'), centre.newId('users')];
    expect(codes(change('roles', role, 'name', 'Mine'), member('roles', role, 'permissions', 'admin'))).toEqual([
      'grants-more',
    ]);
    expect(codes(change('users', user, 'username', 'eve'), member('users', user, 'roles', 'builtin.agent'))).toEqual([
      'grants-more',
    ]);
    expect(
      codes(
        change('users', user, 'username', 'eve'),
        change('users', user, 'enabled', true),
        member('users', user, 'roles', ownRole),
      ),
    ).toEqual([]);
  });

  test('by changing a role further up, seen from a role that extends it', () => {
    const parent = centre.role('Parent');
    const no = centre.role('No CDR', { extends: [parent], modules: { cdr: 'disabled' } });
    centre.user('carol', { roles: [no] });
    expect(codes(member('roles', parent, 'permissions', 'finance'))).toEqual(['grants-more']);
  });

  test('by a no that is lifted further up, which wakes what a role that extends it grants', () => {
    const parent = centre.role('Parent', { modules: { cdr: 'disabled' } });
    const child = centre.role('Child', { extends: [parent], permissions: ['show_cdr', 'show_cost'] });
    expect(reasons(member('roles', parent, 'modules', 'cdr', null))).toMatchObject([
      [{ code: 'grants-more', user: null, permissions: ['show_cost'] }],
    ]);
    const carol = centre.user('carol', { roles: [child] });
    expect(reasons(member('roles', parent, 'modules', 'cdr', null))[0]).toContainEqual({
      code: 'grants-more',
      user: carol,
      permissions: ['show_cost'],
      desks: [],
      unmasks: false,
    });
  });

  test('by the need that wakes an inert permission', () => {
    const sleeping = centre.role('Sleeping', { permissions: ['show_cost'] });
    expect(codes(member('roles', sleeping, 'permissions', 'show_cdr'))).toEqual(['grants-more']);
    const carol = centre.user('carol', { roles: [sleeping] });
    expect(reasons(member('users', carol, 'roles', ownRole))).toEqual([
      [{ code: 'grants-more', user: carol, permissions: ['show_cost'], desks: [], unmasks: false }],
    ]);
  });

  test('by lifting a no: a module at Disabled, disallow_changing_pause, a role that says them', () => {
    const cost = centre.role('Cost', { permissions: ['show_cost', 'show_cdr'] });
    const no = centre.role('No', { permissions: ['disallow_changing_pause'], modules: { cdr: 'disabled' } });
    const carol = centre.user('carol', { roles: [cost, no] });
    expect(codes(member('roles', no, 'modules', 'cdr', null))).toEqual(['grants-more']);
    expect(codes(change('roles', no, 'deletedAt', later))).toEqual(['grants-more']);
    expect(codes(member('users', carol, 'roles', no, null))).toEqual(['grants-more']);
    expect(codes(member('users', carol, 'roles', no, later))).toEqual(['grants-more']);
    const agent = centre.user('agent', { roles: ['builtin.agent', no] });
    expect(codes(member('roles', no, 'permissions', 'disallow_changing_pause', null))).toEqual([
      'outranked',
      'grants-more',
    ]);
    expect(centre.codes(centre.alice, member('users', agent, 'roles', no, null))).toEqual([]);
  });

  test('by saying no: that takes away, and anybody who may edit may say it of who holds no more', () => {
    const carol = centre.role('Weak', { permissions: ['show_cdr'] });
    expect(codes(member('roles', carol, 'modules', 'cdr', 'disabled'))).toEqual([]);
    expect(codes(member('roles', carol, 'permissions', 'disallow_changing_pause'))).toEqual([]);
  });

  test('by lifting a restriction to addresses or countries, wholly or in part', () => {
    const office = centre.role('Office', { permissions: ['finance'], addresses: ['10.0.0.0/24'], countries: ['DE'] });
    centre.user('carol', { roles: [office] });
    // The actor outranks nobody here, so both rules speak.
    expect(codes(member('roles', office, 'acceptedCountries', 'AT'))).toContain('grants-more');
    expect(codes(member('roles', office, 'acceptedAddresses', '10.0.1.0/24'))).toContain('grants-more');
    expect(codes(member('roles', office, 'acceptedCountries', 'DE', null))).toContain('grants-more');
    expect(
      codes(
        member('roles', office, 'acceptedAddresses', '10.0.0.0/24', null),
        member('roles', office, 'acceptedAddresses', '10.0.0.0/25'),
      ),
    ).not.toContain('grants-more');
  });

  test('by a restriction that keeps a no away', () => {
    const cost = centre.role('Cost', { permissions: ['show_cost', 'show_cdr'] });
    const no = centre.role('No', { modules: { cdr: 'disabled' } });
    centre.user('carol', { roles: [cost, no] });
    expect(codes(member('roles', no, 'acceptedCountries', 'DE'))).toEqual(['grants-more']);
  });

  test('by narrowing where a no is said, to the first address after the last', () => {
    const cost = centre.role('Cost', { permissions: ['show_cost', 'show_cdr'] });
    const no = centre.role('No', { modules: { cdr: 'disabled' }, addresses: ['10.0.0.0/23'] });
    centre.user('carol', { roles: [cost, no] });
    const narrowed = (to: string) =>
      codes(
        member('roles', no, 'acceptedAddresses', '10.0.0.0/23', null),
        member('roles', no, 'acceptedAddresses', to),
      );
    expect(narrowed('10.0.0.0/24')).toContain('grants-more');
    expect(narrowed('10.0.0.0/22')).not.toContain('grants-more');
  });

  test('by taking away Mask Phone, where their own numbers are masked', () => {
    const masked = centre.role('Masked', { permissions: ['show_cdr'], maskPhone: true });
    const carol = centre.user('carol', { roles: [masked] });
    const manages = centre.role('Manages masked', { permissions: managing, maskPhone: true });
    const ben = centre.user('ben', { roles: [manages] });
    expect(centre.review(ben, change('roles', masked, 'maskPhone', false)).verdicts[0]?.reasons).toEqual([
      { code: 'grants-more', user: null, permissions: [], desks: [], unmasks: true },
      { code: 'grants-more', user: carol, permissions: [], desks: [], unmasks: true },
    ]);
    expect(centre.codes(ben, member('users', carol, 'roles', masked, null))).toEqual([]);
    expect(
      centre.codes(
        ben,
        member('users', centre.user('dan'), 'roles', centre.role('Plain', { permissions: ['show_cdr'] })),
      ),
    ).toEqual(['grants-more']);
    expect(codes(change('roles', masked, 'maskPhone', false))).toEqual([]);
  });

  test('by restoring a role, a user or a desk', () => {
    const strong = centre.role('Strong', { permissions: ['finance'], deletedAt: earlier });
    const weak = centre.role('Weak', { permissions: ['show_cdr'], deletedAt: earlier });
    expect(codes(change('roles', strong, 'deletedAt', null))).toEqual(['grants-more']);
    expect(codes(change('roles', weak, 'deletedAt', null))).toEqual([]);
    const boss = centre.user('boss', { roles: ['builtin.admin'], deletedAt: earlier });
    expect(codes(change('users', boss, 'deletedAt', null))).toContain('grants-more');
    const gone = centre.desk('Gone', { deletedAt: earlier });
    const empty = centre.desk('Empty', { deletedAt: earlier });
    const carol = centre.user('carol', { desks: [gone] });
    expect(reasons(change('desks', gone, 'deletedAt', null))).toEqual([
      [
        { code: 'desk-not-yours', desk: gone },
        { code: 'grants-more', user: carol, permissions: [], desks: [gone], unmasks: false },
      ],
    ]);
    expect(codes(change('desks', empty, 'deletedAt', null))).toEqual(['desk-not-yours']);
  });

  test('by enabling somebody, or taking No Portal from somebody, who would hold more', () => {
    const sleeping = centre.user('sleeping', { roles: ['builtin.admin'], enabled: false });
    expect(codes(change('users', sleeping, 'enabled', true))).toEqual(['outranked', 'grants-more']);
    const hidden = centre.user('hidden', {
      roles: [centre.role('Strong', { permissions: ['finance'] })],
      scope: 'builtin.no-portal',
    });
    expect(codes(change('users', hidden, 'scope', null))).toContain('grants-more');
    const blocking = centre.role('Blocking', { extends: ['builtin.no-portal'] });
    centre.user('blocked', { roles: [blocking, 'builtin.agent'] });
    expect(codes(member('roles', blocking, 'extends', 'builtin.no-portal', null))).toContain('grants-more');
    const seated = centre.user('seated', { desks: [deskTwo], enabled: false });
    expect(reasons(change('users', seated, 'enabled', true))[0]).toMatchObject([
      { code: 'outranked', desks: [deskTwo] },
      { code: 'grants-more', desks: [deskTwo] },
    ]);
    const weak = centre.user('weak', { roles: [ownRole], enabled: false });
    expect(codes(change('users', weak, 'enabled', true))).toEqual([]);
  });

  test('by planting it where it sleeps: in a disabled user', () => {
    const sleeping = centre.user('sleeping', { enabled: false });
    expect(codes(member('users', sleeping, 'roles', 'builtin.admin'))).toEqual(['grants-more']);
    expect(
      codes(
        change('users', sleeping, 'scope', 'builtin.no-portal'),
        member('users', sleeping, 'roles', 'builtin.admin'),
      ),
    ).toEqual(['grants-more']);
  });

  test('by an end date moved or taken away', () => {
    const strong = centre.role('Strong', { permissions: ['finance'] });
    const carol = centre.user('carol', { roles: { [strong]: later }, desks: { [deskTwo]: later } });
    expect(codes(member('users', carol, 'roles', strong, true))).toContain('grants-more');
    expect(codes(member('users', carol, 'roles', strong, '2027-01-01T00:00:00.000Z'))).toContain('grants-more');
    expect(codes(member('users', carol, 'roles', strong, '2026-11-22T18:00:00.000Z'))).not.toContain('grants-more');
    expect(codes(member('users', carol, 'desks', deskTwo, true))).toContain('grants-more');
  });

  test('by a desk that is not theirs', () => {
    const carol = centre.user('carol');
    expect(codes(member('users', carol, 'desks', deskOne))).toEqual([]);
    expect(codes(member('users', carol, 'desks', deskTwo))).toEqual(['desk-not-yours', 'grants-more']);
    expect(codes(member('users', mallory, 'desks', deskTwo))).toEqual(['desk-not-yours', 'grants-more']);
  });

  test('by what they hold only for a while or only somewhere themselves', () => {
    const cost = centre.role('Cost', { permissions: ['show_cost'] });
    const office = centre.role('Office', { permissions: ['finance'], countries: ['DE'] });
    centre.write(member('users', mallory, 'roles', cost, later), member('users', mallory, 'roles', office));
    const carol = centre.user('carol', { roles: [ownRole], desks: [deskOne] });
    expect(codes(member('users', carol, 'roles', cost, later))).toEqual(['grants-more']);
    expect(codes(member('users', carol, 'roles', office))).toEqual(['grants-more']);
    centre.write(member('users', mallory, 'desks', deskTwo, later));
    expect(codes(member('users', carol, 'desks', deskTwo, later))).toEqual(['grants-more']);
  });

  test('by first taking a desk and then editing it in the same change set', () => {
    expect(codes(member('users', mallory, 'desks', deskTwo), change('desks', deskTwo, 'name', 'Mine'))).toEqual([
      'desk-not-yours',
      'grants-more',
    ]);
  });

  test('by many small steps in one change set', () => {
    const [role, user] = [centre.newId('roles'), centre.newId('users')];
    expect(
      codes(
        change('roles', role, 'name', 'Step'),
        member('roles', role, 'extends', ownRole),
        change('users', user, 'username', 'eve'),
        member('users', user, 'roles', role),
        member('roles', ownRole, 'permissions', 'listen_recording'),
      ),
    ).toEqual(['grants-more']);
  });

  test('however many restrictions hide it: beyond what can be tried out, the answer is no', () => {
    const addresses = Array.from({ length: 200 }, (_, index) => `10.${index}.0.0/16`);
    const ids = Array.from({ length: 5 }, (_, index) =>
      centre.role(`Many ${index}`, { permissions: ['show_cdr', 'finance'], addresses }),
    );
    const carol = centre.user('carol');
    expect(codes(...ids.map((id) => member('users', carol, 'roles', id)))).toEqual(['grants-more']);
    const harmless = Array.from({ length: 5 }, (_, index) =>
      centre.role(`Harmless ${index}`, { permissions: ['show_cdr'], addresses }),
    );
    expect(codes(...harmless.map((id) => member('users', carol, 'roles', id)))).toEqual([]);
  });
});

test('however many users hold it in however many ways, the answer comes in bounded time and errs on no', () => {
  const addresses = Array.from({ length: 200 }, (_, index) => `10.${index}.0.0/16`);
  const parent = centre.role('Parent', { permissions: ['show_cdr'], modules: { cdr: 'disabled' }, addresses });
  const finance = centre.role('Finance', { permissions: ['show_cost'] });
  for (let index = 0; index < 3_000; index += 1) {
    const end = new Date(now + 1_000 * (index + 1)).toISOString();
    centre.user(`user${index}`, { roles: { [parent]: end, [finance]: true, [ownRole]: end } });
  }
  expect(codes(member('roles', parent, 'modules', 'cdr', null))).toContain('grants-more');
});

describe('somebody who may not act any more does nothing more', () => {
  test.each<[string, () => Change]>([
    ['disabled', () => change('users', mallory, 'enabled', false)],
    ['deleted', () => change('users', mallory, 'deletedAt', later)],
    ['put in No Portal', () => change('users', mallory, 'scope', 'builtin.no-portal')],
    ['without the role', () => member('users', mallory, 'roles', ownRole, null)],
  ])('%s', (_, revoke) => {
    const carol = centre.user('carol');
    expect(codes(change('users', carol, 'email', 'carol@example.com'))).toEqual([]);
    centre.write(revoke());
    expect(codes(change('users', carol, 'email', 'carol@example.com'))).toEqual(['permission-missing']);
    expect(codes(change('desks', deskOne, 'name', 'Mine'))).toContain('permission-missing');
  });
});

describe('the objection is shown at the change that is its cause', () => {
  test('of several changes of a user', () => {
    const carol = centre.user('carol');
    const shown = reasons(
      change('users', carol, 'email', 'carol@example.com'),
      member('users', carol, 'roles', ownRole),
      member('users', carol, 'roles', 'builtin.financial'),
      member('users', carol, 'desks', deskOne),
    );
    expect(shown.map((each) => each.length)).toEqual([0, 0, 1, 0]);
  });

  test('of several changes of a role', () => {
    const role = centre.role('Free');
    const shown = reasons(
      change('roles', role, 'description', 'Free'),
      member('roles', role, 'permissions', 'show_cdr'),
      member('roles', role, 'permissions', 'finance'),
      member('roles', role, 'modules', 'endpoints', 'read'),
    );
    expect(shown.map((each) => each.length)).toEqual([0, 0, 1, 1]);
  });

  test('where several together are the cause, at all of them', () => {
    const role = centre.role('Sleeping', { permissions: ['download_recording', 'listen_recording'] });
    expect(
      reasons(member('roles', role, 'permissions', 'show_cdr'), change('roles', role, 'description', 'x')),
    ).toMatchObject([[{ code: 'grants-more' }], []]);
  });
});

describe('nobody changes somebody who holds more', () => {
  test('neither their name, e-mail, account, roles nor existence', () => {
    const boss = centre.user('boss', { roles: ['builtin.financial'] });
    for (const each of [
      change('users', boss, 'username', 'ex.boss'),
      change('users', boss, 'email', 'mallory@example.com'),
      change('users', boss, 'enabled', false),
      change('users', boss, 'deletedAt', later),
      change('users', boss, 'scope', 'builtin.no-portal'),
      member('users', boss, 'roles', 'builtin.financial', null),
    ]) {
      expect(codes(each)).toEqual(['outranked']);
      expect(centre.codes(centre.alice, each)).toEqual([]);
    }
  });

  test('somebody who holds more at another time, in another place, by desks, or once enabled, holds more', () => {
    const strong = centre.role('Strong', { permissions: ['finance'] });
    const office = centre.role('Office', { permissions: ['finance'], addresses: ['10.0.0.0/8'] });
    const disabling = (id: string) => codes(change('users', id, 'enabled', false));
    expect(disabling(centre.user('a', { roles: { [strong]: later } }))).toEqual(['outranked']);
    expect(disabling(centre.user('b', { roles: { [strong]: earlier } }))).toEqual([]);
    expect(disabling(centre.user('c', { roles: [office] }))).toEqual(['outranked']);
    expect(disabling(centre.user('d', { desks: [deskTwo] }))).toEqual(['outranked']);
    expect(disabling(centre.user('e', { desks: [deskOne] }))).toEqual([]);
    expect(
      codes(change('users', centre.user('f', { roles: [strong], enabled: false }), 'email', 'x@example.com')),
    ).toEqual(['outranked']);
  });

  test('nor the role they hold, to take from it', () => {
    const shared = centre.role('Shared', { permissions: ['show_cdr'] });
    const boss = centre.user('boss', { roles: [shared, 'builtin.financial'] });
    expect(reasons(member('roles', shared, 'permissions', 'show_cdr', null))).toMatchObject([
      [
        {
          code: 'outranked',
          user: boss,
          permissions: expect.arrayContaining(['show_cost', 'finance', 'change_own_password']),
        },
      ],
    ]);
    expect(codes(change('roles', shared, 'deletedAt', later))).toEqual(['outranked']);
    // What a role is called is not what somebody holds.
    expect(codes(change('roles', shared, 'description', 'For all'))).toEqual([]);
  });

  test('nor a role that grants more', () => {
    const strong = centre.role('Strong', { permissions: ['finance'] });
    for (const each of [
      change('roles', strong, 'name', 'Weak'),
      member('roles', strong, 'permissions', 'finance', null),
      change('roles', strong, 'deletedAt', later),
    ]) {
      expect(codes(each)).toEqual(['outranked']);
    }
  });

  test('but oneself, whatever one holds for a while', () => {
    centre.write(member('users', mallory, 'roles', 'builtin.financial', later));
    expect(codes(change('users', mallory, 'email', 'mallory@example.com'))).toEqual([]);
    expect(codes(member('users', mallory, 'roles', 'builtin.financial', null))).toEqual([]);
  });

  test('nor their password', () => {
    const boss = centre.organisation.get('users', centre.user('boss', { roles: ['builtin.financial'] }));
    const carol = centre.organisation.get('users', centre.user('carol', { roles: [ownRole] }));
    const gone = centre.organisation.get('users', centre.user('gone', { deletedAt: earlier }));
    if (boss === undefined || carol === undefined || gone === undefined) throw new Error('somebody is missing');
    const may = (actor: string, target: typeof boss) =>
      reviewPassword(centre.subject(actor), target, centre.organisation, now).map((reason) => reason.code);
    expect(may(mallory, boss)).toEqual(['outranked']);
    expect(may(mallory, carol)).toEqual([]);
    expect(may(carol.id, boss)).toEqual(['outranked']);
    expect(may(centre.user('dan'), carol)).toEqual(['permission-missing', 'outranked']);
    expect(may(centre.alice, boss)).toEqual([]);
    expect(may(centre.alice, gone)).toEqual(['record-deleted']);
  });
});

describe('editing is scoped by desk', () => {
  test('to the desks that are assigned, or all with show_all_desks', () => {
    expect(codes(change('desks', deskOne, 'name', 'First'))).toEqual([]);
    expect(codes(change('desks', deskTwo, 'name', 'Second'))).toEqual(['desk-not-yours']);
    const all = centre.role('All', { permissions: [...managing, 'show_all_desks'] });
    const cid = centre.user('cid', { roles: [all] });
    expect(centre.codes(cid, change('desks', deskTwo, 'name', 'Second'))).toEqual([]);
    expect(centre.codes(cid, member('users', centre.user('dan'), 'desks', deskTwo))).toEqual([]);
  });

  test('and a new desk may be made by anybody who may make desks', () => {
    const id = centre.newId('desks');
    const queue = centre.queue('Queue');
    centre.write(member('desks', deskOne, 'queues', queue));
    expect(codes(change('desks', id, 'name', 'New'), member('desks', id, 'queues', queue))).toEqual([]);
    expect(codes(change('desks', id, 'name', 'New'), member('users', mallory, 'desks', id)).toSorted()).toEqual([
      'desk-not-yours',
      'grants-more',
    ]);
  });

  test('and a desk that is gone may be taken from anybody', () => {
    const gone = centre.desk('Gone', { deletedAt: earlier });
    centre.write(member('users', mallory, 'desks', gone));
    expect(codes(member('users', mallory, 'desks', gone, null))).toEqual([]);
  });
});

describe('somebody can always administer', () => {
  const only = (...changes: readonly Change[]) => centre.codes(centre.alice, ...changes);

  test.each<[string, () => Change]>([
    ['disabled', () => change('users', centre.alice, 'enabled', false)],
    ['deleted', () => change('users', centre.alice, 'deletedAt', later)],
    ['without the role', () => member('users', centre.alice, 'roles', 'builtin.administrator', null)],
    ['an administrator until tomorrow', () => member('users', centre.alice, 'roles', 'builtin.administrator', later)],
    ['in No Portal', () => change('users', centre.alice, 'scope', 'builtin.no-portal')],
  ])('the last administrator is never %s', (_, make) => {
    expect(only(make())).toEqual(['last-administrator']);
    centre.user('second', { roles: ['builtin.admin'] });
    expect(only(make())).toEqual([]);
  });

  test.each<[string, Parameters<typeof centre.user>[1]]>([
    ['disabled', { enabled: false }],
    ['deleted', { deletedAt: earlier }],
    ['without a password', { password: false }],
    ['in No Portal', { scope: 'builtin.no-portal' }],
    ['one for a while only', { roles: { 'builtin.admin': later } }],
  ])('a user who is %s does not count', (_, traits) => {
    centre.user('second', { roles: ['builtin.admin'], ...traits });
    expect(only(change('users', centre.alice, 'enabled', false))).toEqual(['last-administrator']);
  });

  test.each<[string, (role: string) => Change]>([
    ['loses admin', (role) => member('roles', role, 'permissions', 'admin', null)],
    ['is restricted to an address', (role) => member('roles', role, 'acceptedAddresses', '10.0.0.0/8')],
    ['is restricted to a country', (role) => member('roles', role, 'acceptedCountries', 'DE')],
    ['is deleted', (role) => change('roles', role, 'deletedAt', later)],
    ['comes to extend No Portal', (role) => member('roles', role, 'extends', 'builtin.no-portal')],
  ])('the role that makes the only administrator never %s', (_, make) => {
    const own = centre.role('Own', { permissions: ['admin'] });
    centre.write(
      member('users', centre.alice, 'roles', own),
      member('users', centre.alice, 'roles', 'builtin.administrator', null),
    );
    expect(only(make(own))).toEqual(['last-administrator']);
    const inherits = centre.role('Inherits', { extends: ['builtin.administrator'] });
    centre.user('second', { roles: [inherits] });
    expect(only(make(own))).toEqual([]);
  });

  test('another role of the only administrator never comes to extend No Portal', () => {
    const other = centre.role('Other');
    centre.write(member('users', centre.alice, 'roles', other));
    expect(only(member('roles', other, 'extends', 'builtin.no-portal'))).toEqual(['last-administrator']);
  });

  test('two administrators cannot unseat each other in turn: the second is refused, in either order', () => {
    const second = centre.user('second', { roles: ['builtin.admin'] });
    const demotions = [
      { actor: centre.alice, change: member('users', second, 'roles', 'builtin.admin', null) },
      { actor: second, change: member('users', centre.alice, 'roles', 'builtin.administrator', null) },
    ];
    for (const order of [demotions, demotions.toReversed()]) {
      const kept = centre.organisation.get('users', second);
      const keptAlice = centre.organisation.get('users', centre.alice);
      const [first, next] = order;
      if (first === undefined || next === undefined || kept === undefined || keptAlice === undefined)
        throw new Error('two are needed');
      expect(centre.codes(first.actor, first.change)).toEqual([]);
      centre.write(first.change);
      expect(centre.codes(next.actor, next.change)).not.toEqual([]);
      centre.organisation.put('users', kept);
      centre.organisation.put('users', keptAlice);
    }
  });

  test('both at once in one change set', () => {
    const second = centre.user('second', { roles: ['builtin.admin'] });
    expect(only(change('users', second, 'enabled', false), change('users', centre.alice, 'deletedAt', later))).toEqual([
      'last-administrator',
    ]);
  });

  test('a replacement in the same change set counts', () => {
    const second = centre.user('second');
    expect(
      only(member('users', second, 'roles', 'builtin.admin'), change('users', centre.alice, 'enabled', false)),
    ).toEqual([]);
  });
});
