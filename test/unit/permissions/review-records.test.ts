import { expect, test } from 'vitest';
import { builtInRoles } from '../../../shared/catalogue/built-in-roles.ts';
import type { Value } from '../../../shared/schema/records.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { review } from '../../../shared/permissions/review.ts';
import { systemSubject } from '../../../shared/permissions/subject.ts';
import { Organisation } from '../../../shared/schema/organisation.ts';
import { change, createStaffedCallCentre, earlier, later, member, now } from '../../support/call-centre.ts';

const dayMs = 86_400_000;

test('a field that is not in the table is refused, and so is a member where there is one value', () => {
  const { alice, role, codes } = createStaffedCallCentre();
  const id = role('Boss');
  expect(codes(alice, change('roles', id, 'superuser', true))).toEqual(['field-unknown']);
  expect(codes(alice, member('roles', id, 'name', 'x', 'Bad'))).toEqual(['field-unknown']);
  expect(codes(alice, change('roles', id, 'permissions', true))).toEqual(['field-unknown']);
  expect(codes(alice, change('users', alice, '__proto__', true))).toEqual(['field-unknown']);
});

test('an id that no device makes is refused', () => {
  const { alice, codes } = createStaffedCallCentre();
  for (const id of ['', 'x', '__proto__', 'u_short', 'd_00000000000000000009']) {
    expect(codes(alice, change('users', id, 'username', 'eve'))).toEqual(['invalid']);
  }
});

test('built-in roles cannot be changed, not even by an administrator', () => {
  const { alice, codes } = createStaffedCallCentre();
  for (const { id } of builtInRoles) {
    expect(codes(alice, change('roles', id, 'name', 'Mine'))).toEqual(['built-in']);
    expect(codes(alice, member('roles', id, 'permissions', 'show_cost', null))).toEqual(['built-in']);
    expect(codes(alice, change('roles', id, 'deletedAt', later))).toEqual(['built-in']);
  }
});

test('nobody else writes what the server writes', () => {
  const { alice, organisation, user, codes } = createStaffedCallCentre();
  const bob = user('bob', { password: false });
  const setting = change('users', bob, 'passwordSetAt', later);
  expect(codes(alice, setting)).toEqual(['field-read-only']);
  expect(review({ changes: [setting], before: organisation, actor: systemSubject, now }).allowed).toBe(true);
});

test.each<[string, string | null, Value]>([
  ['username', null, ''],
  ['username', null, 'two words'],
  ['username', null, ' bob'],
  ['username', null, 7],
  ['username', null, 'x'.repeat(limits.usernameLength + 1)],
  ['username', null, 'bob\u202E'],
  ['email', null, 'nobody'],
  ['email', null, 'a@b.cd\n'],
  ['enabled', null, 'yes'],
  ['enabled', null, 1],
  ['scope', null, 'builtin.administrator'],
  ['scope', null, 'builtin.god'],
  ['roles', 'builtin.basic-user', true],
  ['roles', 'r_x', true],
  ['roles', 'builtin.agent', 'tomorrow'],
  ['roles', 'builtin.agent', '2026-12-01'],
  ['roles', 'builtin.agent', 1],
  ['desks', 'constructor', true],
  ['deletedAt', null, 'now'],
])('a user’s %s %s may not be %j', (field, of, value) => {
  const { alice, user, codes } = createStaffedCallCentre();
  expect(codes(alice, change('users', user('bob'), field, value, of))).toEqual(['invalid']);
});

test.each<[string, string | null, Value]>([
  ['name', null, ''],
  ['name', null, 'a\nb'],
  ['name', null, 'x'.repeat(limits.nameLength + 1)],
  ['description', null, 'x'.repeat(limits.descriptionLength + 1)],
  ['maskPhone', null, null],
  ['permissions', 'show_everything', true],
  ['permissions', 'show_all_desk_reports', true],
  ['permissions', 'show_cost', later],
  ['modules', 'cdr', 'admin'],
  ['modules', 'teleport', 'read'],
  ['acceptedAddresses', '10.0.0.1/24', true],
  ['acceptedAddresses', 'localhost', true],
  ['acceptedCountries', 'XX', true],
  ['acceptedCountries', 'de', true],
  ['extends', 'builtin.god', true],
])('a role’s %s %s may not be %j', (field, of, value) => {
  const { alice, role, codes } = createStaffedCallCentre();
  const [reason] = codes(alice, change('roles', role('Boss'), field, value, of));
  // Null means false for a flag: that is its canonical form, so it is not canonical itself.
  expect(reason).toBe('invalid');
});

test('what this catalogue no longer knows can be taken out', () => {
  const { alice, organisation, role, codes } = createStaffedCallCentre();
  const id = role('Old');
  organisation.write('roles', id, 'permissions', 'show_fax', true);
  expect(codes(alice, member('roles', id, 'permissions', 'show_fax', null))).toEqual([]);
});

test('creating needs the create permission alone, whatever else is filled in', () => {
  const { role, user, newId, codes } = createStaffedCallCentre();
  const clerk = user('clerk', { roles: [role('Clerk', { permissions: ['show_user', 'create_user'] })] });
  const id = newId('users');
  const made = [
    change('users', id, 'username', 'eve'),
    change('users', id, 'email', 'eve@example.com'),
    change('users', id, 'enabled', true),
  ];
  expect(codes(clerk, ...made)).toEqual([]);
  expect(codes(clerk, change('users', user('old'), 'email', 'x@example.com'))).toEqual(['permission-missing']);
  const editor = user('editor', { roles: [role('Editor', { permissions: ['show_user', 'edit_user'] })] });
  expect(codes(editor, ...made)).toEqual(['permission-missing']);
});

test('an inert permission allows nothing, and the reason names what it lacks', () => {
  const { role, user, review: judge } = createStaffedCallCentre();
  const clerk = user('clerk', { roles: [role('Clerk', { permissions: ['edit_user'] })] });
  const { verdicts } = judge(clerk, change('users', user('bob'), 'email', 'x@example.com'));
  expect(verdicts[0]?.reasons).toEqual([{ code: 'permission-missing', permission: 'edit_user', needs: ['show_user'] }]);
});

test.each([
  ['roles', 'name', 'edit_role', 'delete_role', 'show_role'],
  ['desks', 'name', 'edit_desk', 'delete_desk', 'show_desk'],
  ['users', 'username', 'edit_user', 'delete_user', 'show_user'],
] as const)('changing and deleting %s are two permissions', (collection, naming, edit, remove, show) => {
  const centre = createStaffedCallCentre();
  const id = { roles: centre.role, desks: centre.desk, users: centre.user }[collection]('Thing');
  const all = centre.role('All', { permissions: ['show_all_desks'] });
  const editor = centre.user('editor', { roles: [all, centre.role('Edits', { permissions: [edit, show] })] });
  const remover = centre.user('remover', { roles: [all, centre.role('Deletes', { permissions: [remove, show] })] });
  const renaming = change(collection, id, naming, 'Renamed');
  const deleting = change(collection, id, 'deletedAt', later);
  expect(centre.codes(editor, renaming)).toEqual([]);
  expect(centre.codes(remover, renaming)).toEqual(['permission-missing']);
  expect(centre.codes(remover, deleting)).toEqual([]);
  expect(centre.codes(editor, deleting)).toEqual(['permission-missing']);
});

test('what does not exist cannot be changed, and one objection refuses the whole change set', () => {
  const { alice, user, newId, review: judge } = createStaffedCallCentre();
  const fine = change('users', user('bob'), 'email', 'bob@example.com');
  const lost = change('users', newId('users'), 'email', 'x@example.com');
  const verdict = judge(alice, fine, lost);
  expect(verdict.allowed).toBe(false);
  expect(verdict.verdicts.map(({ reasons }) => reasons.map((reason) => reason.code))).toEqual([[], ['record-missing']]);
  expect(judge(alice, fine).allowed).toBe(true);
});

test('a deleted record is changed by nothing but its restoring', () => {
  const { alice, user, codes } = createStaffedCallCentre();
  const bob = user('bob', { deletedAt: earlier });
  const email = change('users', bob, 'email', 'bob@example.com');
  expect(codes(alice, email)).toEqual(['record-deleted']);
  expect(codes(alice, change('users', bob, 'deletedAt', later))).toEqual(['record-deleted']);
  expect(codes(alice, change('users', bob, 'deletedAt', null), email)).toEqual([]);
});

test('restoring is possible for as many days as the limit says', () => {
  const { alice, user, codes } = createStaffedCallCentre();
  const at = (days: number) => new Date(now - days * dayMs).toISOString();
  const bob = user('bob', { deletedAt: at(limits.restoreDays) });
  const eve = user('eve', { deletedAt: at(limits.restoreDays + 1) });
  expect(codes(alice, change('users', bob, 'deletedAt', null))).toEqual([]);
  expect(codes(alice, change('users', eve, 'deletedAt', null))).toEqual(['restore-expired']);
});

test('a new reference names something that exists; an old one may be taken out whatever it names', () => {
  const { alice, role, desk, user, newId, codes } = createStaffedCallCentre();
  const gone = role('Gone', { deletedAt: earlier });
  const bob = user('bob', { roles: [gone, 'r_77777777777777777777'], desks: ['d_77777777777777777777'] });
  const carol = user('carol');
  expect(codes(alice, member('users', carol, 'roles', gone))).toEqual(['reference-missing']);
  expect(codes(alice, member('users', carol, 'roles', newId('roles')))).toEqual(['reference-missing']);
  expect(codes(alice, member('users', carol, 'desks', newId('desks')))).toEqual(['reference-missing']);
  expect(codes(alice, member('desks', desk('Desk 1'), 'queues', newId('queues')))).toEqual(['reference-missing']);
  expect(codes(alice, member('roles', role('New'), 'extends', gone))).toEqual(['reference-missing']);
  expect(
    codes(
      alice,
      member('users', bob, 'roles', gone, null),
      member('users', bob, 'roles', 'r_77777777777777777777', null),
      member('users', bob, 'desks', 'd_77777777777777777777', null),
    ),
  ).toEqual([]);
});

test('what the same change set makes can be referred to', () => {
  const { alice, newId, codes } = createStaffedCallCentre();
  const [desk, user] = [newId('desks'), newId('users')];
  expect(
    codes(
      alice,
      change('users', user, 'username', 'eve'),
      member('users', user, 'desks', desk),
      change('desks', desk, 'name', 'Desk 9'),
    ),
  ).toEqual([]);
});

test('a replica that may not read a collection leaves its references to the server', () => {
  const { alice, organisation, user, codes, newId, subject } = createStaffedCallCentre();
  const carol = user('carol');
  const knowing = codes(alice, member('users', carol, 'desks', newId('desks')));
  const actor = subject(alice);
  organisation.forget('desks');
  const changes = [member('users', carol, 'desks', newId('desks'))];
  expect(knowing).toEqual(['reference-missing']);
  expect(review({ changes, before: organisation, actor, now }).allowed).toBe(true);
});

test('names are unique without regard to case and space, among what is not deleted', () => {
  const { alice, desk, user, newId, review: judge, codes } = createStaffedCallCentre();
  const bob = user('Bob');
  desk('Sales Desk');
  user('old', { deletedAt: earlier });
  const naming = (name: string) => change('users', newId('users'), 'username', name);
  expect(judge(alice, naming('BOB')).verdicts[0]?.reasons).toEqual([{ code: 'name-taken', name: 'BOB', by: bob }]);
  expect(codes(alice, naming('old'))).toEqual([]);
  expect(codes(alice, change('desks', newId('desks'), 'name', 'sales  desk'))).toEqual(['name-taken']);
  // Names of different allCollections do not meet.
  expect(codes(alice, change('queues', newId('queues'), 'name', 'Sales Desk'))).toEqual([]);
  // One's own name in other letters is one's own.
  expect(codes(alice, change('users', bob, 'username', 'boB'))).toEqual([]);
});

test.each([
  ['sıla', 'sila'],
  ['admın', 'Admin'],
  ['admİn', 'admin'],
  ['straße', 'STRASSE'],
  ['ｓｉｌａ', 'sila'],
  ['аdmin', 'admin'],
  ['bEIla', 'bElla'],
])('%s is refused beside %s, which it is not but looks like', (name, theirs) => {
  const { alice, user, newId, review: judge } = createStaffedCallCentre();
  const by = user(theirs);
  const { verdicts } = judge(alice, change('users', newId('users'), 'username', name));
  expect(verdicts[0]?.reasons).toMatchObject([{ code: 'name-looks-alike', name, by, theirs }]);
});

test('a user whose name looks like another already stays, and may be spelled with other capitals or renamed', () => {
  const { alice, user, codes } = createStaffedCallCentre();
  user('sila');
  const other = user('sıla');
  expect(codes(alice, change('users', other, 'email', 'sila@example.com'))).toEqual([]);
  expect(codes(alice, change('users', other, 'username', 'Sıla'))).toEqual([]);
  expect(codes(alice, change('users', other, 'username', 'sılа'))).toEqual(['name-looks-alike']);
  expect(codes(alice, change('users', other, 'username', 'sila'))).toEqual(['name-taken']);
  expect(codes(alice, change('users', other, 'username', 'sila.2'))).toEqual([]);
});

test('a name is not to be had by changing something else of whoever has it in the same change set', () => {
  const { alice, desk, newId, codes } = createStaffedCallCentre();
  const first = desk('Desk');
  const other = newId('desks');
  const touching = change('desks', first, 'description', 'the first one');
  expect(codes(alice, change('desks', other, 'name', 'DESK'), touching)).toEqual(['name-taken']);
  expect(codes(alice, change('desks', other, 'name', 'Dеsk'), touching)).toEqual(['name-looks-alike']);
});

test('two with one name in one change set: the second is refused', () => {
  const { alice, newId, review: judge } = createStaffedCallCentre();
  const [first, second] = [newId('desks'), newId('desks')];
  const { verdicts } = judge(alice, change('desks', first, 'name', 'Desk'), change('desks', second, 'name', 'desk'));
  expect(verdicts.map(({ reasons }) => reasons)).toEqual([[], [{ code: 'name-taken', name: 'desk', by: first }]]);
});

test('a name that is freed in the same change set can be taken, and names can be swapped', () => {
  const { alice, desk, newId, codes } = createStaffedCallCentre();
  const [one, two] = [desk('One'), desk('Two')];
  expect(codes(alice, change('desks', one, 'name', 'Two'), change('desks', two, 'name', 'One'))).toEqual([]);
  expect(
    codes(alice, change('desks', one, 'deletedAt', later), change('desks', newId('desks'), 'name', 'ONE')),
  ).toEqual([]);
  expect(codes(alice, change('desks', one, 'name', 'Two'))).toEqual(['name-taken']);
});

test('a restored user finds the name taken, and may come back under another', () => {
  const { alice, user, codes } = createStaffedCallCentre();
  const bob = user('bob', { deletedAt: earlier });
  user('Bob');
  const restoring = change('users', bob, 'deletedAt', null);
  expect(codes(alice, restoring)).toEqual(['name-taken']);
  expect(codes(alice, restoring, change('users', bob, 'username', 'bob.2'))).toEqual([]);
});

test('no role takes the name of a built-in one', () => {
  const { alice, newId, codes } = createStaffedCallCentre();
  expect(codes(alice, change('roles', newId('roles'), 'name', 'administrator'))).toEqual(['name-taken']);
  expect(codes(alice, change('roles', newId('roles'), 'name', 'Аdministrator'))).toEqual(['name-looks-alike']);
  expect(codes(alice, change('roles', newId('roles'), 'name', 'Administrators'))).toEqual([]);
});

test.each([
  ['users', 'desks', 'desksPerUser'],
  ['users', 'roles', 'rolesPerUser'],
  ['desks', 'queues', 'queuesPerDesk'],
  ['roles', 'extends', 'extendsPerRole'],
  ['roles', 'acceptedAddresses', 'acceptedAddressesPerRole'],
] as const)('%s may have only so many %s', (collection, field, limit) => {
  const centre = createStaffedCallCentre();
  const id = { users: centre.user, desks: centre.desk, roles: centre.role }[collection]('Thing');
  const added = Array.from({ length: limits[limit] + 1 }, (_, index) => {
    const name = `Part ${index}`;
    const of =
      field === 'acceptedAddresses'
        ? `10.0.${index >> 8}.${index & 255}`
        : { desks: centre.desk, queues: centre.queue, roles: centre.role, extends: centre.role }[field](name);
    return member(collection, id, field, of);
  });
  expect(centre.codes(centre.alice, ...added.slice(1))).toEqual([]);
  expect(centre.codes(centre.alice, ...added)).toEqual(['limit']);
  // Beyond it already, from an older time: taking out is possible.
  centre.write(...added);
  expect(centre.codes(centre.alice, { ...(added[0] ?? added[1]!), after: null })).toEqual([]);
});

test('a collection holds only so many records', () => {
  const actor = systemSubject;
  const id = 'q_00000000000000000001';
  const making = [change('queues', id, 'name', 'One more')];
  const judged = (count: number, changes = making) =>
    review({ changes, before: new CountedOrganisation(count), actor, now }).verdicts[0]?.reasons;
  expect(judged(limits.recordsPerCollection - 1)).toEqual([]);
  expect(judged(limits.recordsPerCollection)).toEqual([
    { code: 'limit', limit: 'recordsPerCollection', max: limits.recordsPerCollection },
  ]);
});

/** As if it held so many: a hundred thousand real ones would say the same, later. */
class CountedOrganisation extends Organisation {
  readonly #count: number;

  constructor(count: number) {
    super();
    this.#count = count;
  }

  override count(): number {
    return this.#count;
  }
}

test('a Save holds only so many changes', () => {
  const { alice, user, codes } = createStaffedCallCentre();
  const bob = user('bob');
  const many = Array.from({ length: limits.changesPerSave + 1 }, (_, index) =>
    change('users', bob, 'email', `a${index}@example.com`),
  );
  expect(codes(alice, ...many)).toEqual(['limit']);
  expect(codes(alice, ...many.slice(1))).toEqual([]);
});

test('an inheritance cycle is refused with its path, also through a role that is deleted', () => {
  const { alice, role, review: judge, codes, write } = createStaffedCallCentre();
  const a = role('A');
  const b = role('B', { extends: [a] });
  const c = role('C', { extends: [b] });
  expect(judge(alice, member('roles', a, 'extends', c)).verdicts[0]?.reasons).toEqual([
    { code: 'inheritance-cycle', path: [a, c, b, a] },
  ]);
  expect(codes(alice, member('roles', a, 'extends', a))).toEqual(['inheritance-cycle']);
  write(change('roles', b, 'deletedAt', earlier));
  expect(codes(alice, member('roles', a, 'extends', c))).toEqual(['inheritance-cycle']);
});

test('a cycle that one change set closes by several changes is refused', () => {
  const { alice, role, codes } = createStaffedCallCentre();
  const [a, b, c] = [role('A'), role('B'), role('C')];
  const links = [member('roles', a, 'extends', b), member('roles', b, 'extends', c), member('roles', c, 'extends', a)];
  expect(codes(alice, ...links)).toEqual(['inheritance-cycle']);
  expect(codes(alice, ...links.slice(1))).toEqual([]);
});

test('inheritance may be only so deep, counted through the role that is changed', () => {
  const { alice, role, codes } = createStaffedCallCentre();
  const chain = (length: number, name: string) => {
    const ids = [role(`${name} 0`)];
    for (let index = 1; index <= length; index += 1) ids.push(role(`${name} ${index}`, { extends: ids.slice(-1) }));
    return { top: ids[0] ?? '', bottom: ids.at(-1) ?? '' };
  };
  const upper = chain(limits.inheritanceDepth / 2, 'Upper');
  const lower = chain(limits.inheritanceDepth / 2 - 1, 'Lower');
  expect(codes(alice, member('roles', lower.top, 'extends', upper.bottom))).toEqual([]);
  const longer = chain(limits.inheritanceDepth / 2, 'Longer');
  expect(codes(alice, member('roles', longer.top, 'extends', upper.bottom))).toEqual(['limit']);
});

test('ten thousand roles in one chain are refused, not walked into the ground', () => {
  const { alice, newId, codes } = createStaffedCallCentre();
  const ids = Array.from({ length: 10_000 }, () => newId('roles'));
  const changes = ids.flatMap((id, index) => [
    change('roles', id, 'name', `Role ${index}`),
    ...(index === 0 ? [] : [member('roles', id, 'extends', ids[index - 1] ?? '')]),
  ]);
  expect(codes(alice, ...changes)).toEqual(['limit']);
});
