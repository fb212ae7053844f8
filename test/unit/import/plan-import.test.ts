import { describe, expect, test } from 'vitest';
import { planImport, type ImportPlan } from '../../../shared/import/plan-import.ts';
import type { RowVerdict } from '../../../shared/import/row-verdict.ts';
import { compileSubject } from '../../../shared/permissions/subject.ts';
import { review } from '../../../shared/permissions/review.ts';
import { Organisation } from '../../../shared/schema/organisation.ts';
import type { Change } from '../../../shared/document/change.ts';
import type { Review } from '../../../shared/permissions/review.ts';
import { collections } from '../../../shared/schema/records.ts';
import { allowAll, apply, desk, newId, organisationOf, role, user } from './organisation-of.ts';
import { cpuMsOf } from '../../support/cpu-time.ts';

const end = '2026-12-01T08:00:00.000Z';
const now = Date.parse('2026-11-22T00:00:00.000Z');

const night = role('Night shift', { permissions: { show_index: true } });
const retired = role('Retired', { deletedAt: end });
const desk1 = desk('Desk 1');
const bob = user('bob', {
  email: 'bob@example.org',
  roles: { [night.id]: true, [retired.id]: true },
  desks: { [desk1.id]: end },
});
const gone = user('gone', { deletedAt: end });

function plan(
  text: string,
  rules: (changes: readonly Change[]) => Review = allowAll,
  organisation = everyone(),
): ImportPlan {
  return planImport(text, { organisation, collection: collections.users, newId, now, review: rules });
}

function everyone(): Organisation {
  return organisationOf({ roles: [night, retired], desks: [desk1], users: [bob, gone] });
}

function rowsOf(found: ImportPlan): readonly RowVerdict[] {
  if (found.kind === 'problem') throw new Error(found.problem.code);
  return found.rows;
}

function row(text: string, rules?: (changes: readonly Change[]) => Review): RowVerdict {
  const [first] = rowsOf(plan(text, rules));
  if (first === undefined) throw new Error('no row');
  return first;
}

describe('the columns of a file', () => {
  test('are found in any order and case, and unknown ones are reported', () => {
    const found = plan('Enabled,E-mail,Phone,USERNAME\nyes,alice@example.org,123,alice\n');
    expect(found).toMatchObject({ kind: 'plan', unknownColumns: ['Phone'], columns: ['enabled', 'email', 'username'] });
    expect(rowsOf(found)[0]).toMatchObject({ kind: 'create', name: 'alice' });
  });

  test('must name a username, and none of them twice', () => {
    expect(plan('name;mail\nbob;x\n')).toEqual({
      kind: 'problem',
      problem: { code: 'no-name-column', column: 'username', found: ['name', 'mail'] },
    });
    expect(plan('username;Username\nbob;bob\n')).toEqual({
      kind: 'problem',
      problem: { code: 'column-twice', column: 'username' },
    });
  });

  test('that are missing leave their fields alone', () => {
    expect(row('username,enabled\nBOB,yes\n')).toMatchObject({ kind: 'unchanged', name: 'bob', id: bob.id });
  });
});

describe('a name that only looks like another', () => {
  const administrator = compileSubject(
    user('alice', { roles: { 'builtin.administrator': true }, passwordSetAt: '2026-01-01T00:00:00.000Z' }),
    everyone(),
    { now, place: { address: null, country: null } },
  );
  const judged = (text: string, username = 'sila') => {
    const organisation = organisationOf({ users: [user(username)] });
    return rowsOf(
      plan(text, (changes) => review({ changes, before: organisation, actor: administrator, now }), organisation),
    );
  };

  test.each([
    ['sıla', 'sila'],
    ['ſila', 'sila'],
    ['ｓｉｌａ', 'sila'],
    ['straße', 'strasse'],
    ['admın', 'admin'],
    ['аdmin', 'admin'],
  ])('%s is nobody called %s: the row gives nobody a role and says whom it looks like', (written, there) => {
    const [found] = judged(`username,roles\n${written},Administrator\n`, there);
    expect(found).toMatchObject({
      kind: 'error',
      problems: [{ code: 'refused', reason: { code: 'name-looks-alike', name: written, theirs: there } }],
    });
  });

  test('is refused beside the earlier row of the same file', () => {
    const rows = judged('username\nbora\nborа\n');
    expect(rows.map(({ kind }) => kind)).toEqual(['create', 'error']);
  });

  test('is told where its letters are of two alphabets, though nobody has it', () => {
    expect(judged('username\nvеra\n')[0]).toMatchObject({
      kind: 'create',
      notes: [{ code: 'mixed-scripts', found: { letter: 'е', script: 'Cyrillic', among: 'Latin' } }],
    });
  });
});

describe('a row', () => {
  test('of a new user creates it, enabled unless it says otherwise', () => {
    const created = row(`username,email,roles,desks\nalice,a@example.org,night SHIFT until ${end}; Agent,Desk 1\n`);
    expect(created.kind).toBe('create');
    expect(created.changes.map(({ field, member, after }) => [field, member, after])).toEqual([
      ['username', null, 'alice'],
      ['email', null, 'a@example.org'],
      ['enabled', null, true],
      ['roles', night.id, end],
      ['roles', 'builtin.agent', true],
      ['desks', desk1.id, true],
    ]);
  });

  test('of a user who is there changes what differs and nothing else', () => {
    const changed = row('username,email,roles,desks,enabled\nbob,new@example.org,Agent,Desk 1,0\n');
    expect(changed.kind).toBe('update');
    expect(changed.changes.map(({ field, member, before, after }) => [field, member, before, after])).toEqual([
      ['email', null, 'bob@example.org', 'new@example.org'],
      ['enabled', null, true, false],
      ['roles', 'builtin.agent', null, true],
      ['roles', night.id, true, null],
      ['desks', desk1.id, end, true],
    ]);
  });

  test('does not take away an assignment that cannot be named because its role is deleted', () => {
    expect(row('username,roles\nbob,Night shift\n').kind).toBe('unchanged');
  });

  test('of a user whose name a deleted one had is new, and says so', () => {
    expect(row('username\nGone\n')).toMatchObject({
      kind: 'create',
      notes: [{ code: 'deleted-namesake', id: gone.id }],
    });
  });

  test('notes an assignment that is already over', () => {
    expect(row('username,roles\nalice,Agent until 2020-01-01T00:00:00Z\n').notes).toEqual([
      { code: 'already-over', kind: 'roles', name: 'Agent', end: '2020-01-01T00:00:00.000Z' },
    ]);
  });

  test.each([
    [
      'an unknown role, with the nearest one',
      'username,roles\nalice,Nihgt shift\n',
      { code: 'unknown-name', kind: 'roles', name: 'Nihgt shift', nearest: 'Night shift' },
    ],
    [
      'an unknown desk',
      'username,desks\nalice,Kitchen\n',
      { code: 'unknown-name', kind: 'desks', name: 'Kitchen', nearest: null },
    ],
    ['a role as a scope', 'username,scope\nalice,Agent\n', { code: 'unknown-name', kind: 'scope' }],
    ['a deleted role', 'username,roles\nalice,retired\n', { code: 'deleted-name', kind: 'roles', name: 'retired' }],
    ['a role twice', 'username,roles\nalice,Agent; agent\n', { code: 'listed-twice', kind: 'roles', name: 'agent' }],
    [
      'an end that is no instant',
      'username,roles\nalice,Agent until tomorrow\n',
      { code: 'end', name: 'Agent', end: 'tomorrow' },
    ],
    [
      'an invalid e-mail',
      'username,email\nalice,alice(at)home\n',
      { code: 'value', column: 'email', problem: 'not-an-email' },
    ],
    ['a username with a space', 'username\na lice\n', { code: 'value', column: 'username', problem: 'characters' }],
    ['no username', 'username,email\n,a@example.org\n', { code: 'no-name' }],
    [
      'a word for enabled that is none',
      'username,enabled\nalice,perhaps\n',
      { code: 'flag', column: 'enabled', value: 'perhaps' },
    ],
    ['too few values', 'username,email,roles\nalice,a@example.org\n', { code: 'cells', cells: 2, columns: 3 }],
    ['too many values', 'username,email\nalice,a@example.org,Agent\n', { code: 'cells', cells: 3, columns: 2 }],
    [
      'more roles than a user may have',
      `username,roles\nalice,"${'Agent;'.repeat(51)}"\n`,
      { code: 'limit', limit: 'rolesPerUser' },
    ],
  ])('with %s is in error', (_, text, problem) => {
    const found = row(text);
    expect(found.kind).toBe('error');
    expect(found.problems[0]).toMatchObject(problem);
  });

  test('tells all its problems, not only the first', () => {
    expect(row('username,email,roles,enabled\nalice,x,Nobody,maybe\n').problems.map((one) => one.code)).toEqual([
      'value',
      'flag',
      'unknown-name',
    ]);
  });

  test('is in error when an earlier row has the username, whatever the case; the first stands', () => {
    const rows = rowsOf(plan('username,enabled\nalice,yes\nbob,no\nALICE,no\n'));
    expect(rows.map((one) => one.kind)).toEqual(['create', 'update', 'error']);
    expect(rows[2]?.problems).toEqual([{ code: 'duplicate', row: 2 }]);
  });

  test('cannot assign roles whose names are hidden from the importer', () => {
    const organisation = new Organisation(['users', 'desks', 'queues']);
    const found = rowsOf(plan('username,roles\nalice,Agent\ncarol,\n', allowAll, organisation));
    expect(found.map((one) => one.kind)).toEqual(['error', 'create']);
    expect(found[0]?.problems).toEqual([{ code: 'hidden', column: 'roles', kind: 'roles' }]);
  });
});

describe('the rules', () => {
  const admin = user('admin', { roles: { 'builtin.administrator': true }, passwordSetAt: '2026-01-01T00:00:00.000Z' });
  const clerkRole = role('Clerk', {
    permissions: { show_user: true, create_user: true, edit_user: true, show_role: true, show_desk: true },
  });
  const clerk = user('clerk', { roles: { [clerkRole.id]: true } });

  function rulesOf(actor: typeof clerk, organisation: Organisation): (changes: readonly Change[]) => Review {
    const subject = compileSubject(actor, organisation, { now, place: null });
    return (changes) => review({ changes, before: organisation, actor: subject, now });
  }

  test('put only the rows in error that they refuse', () => {
    const organisation = organisationOf({ roles: [clerkRole, night], users: [admin, clerk, bob] });
    const rows = rowsOf(
      plan('username,roles\nalice,Administrator\ncarol,Clerk\ndave,\n', rulesOf(clerk, organisation), organisation),
    );
    expect(rows.map((one) => one.kind)).toEqual(['error', 'create', 'create']);
    expect(rows[0]?.problems[0]).toMatchObject({ code: 'refused', reason: { code: 'grants-more' } });
  });

  test('keep the last administrator', () => {
    const organisation = organisationOf({ users: [admin] });
    const rows = rowsOf(plan('username,enabled\nadmin,no\nalice,yes\n', rulesOf(admin, organisation), organisation));
    expect(rows.map((one) => one.kind)).toEqual(['error', 'create']);
    expect(rows[0]?.problems[0]).toMatchObject({ code: 'refused', reason: { code: 'last-administrator' } });
  });

  test('that refuse everything for ever still end', () => {
    const refuseLast = (changes: readonly Change[]): Review => ({
      allowed: false,
      verdicts: changes.map((change, index) => ({
        change,
        reasons: index === changes.length - 1 ? [{ code: 'record-missing' }] : [],
      })),
    });
    const names = Array.from({ length: 50 }, (_, index) => `user${index}`).join('\n');
    expect(rowsOf(plan(`username\n${names}\n`, refuseLast)).every((one) => one.kind === 'error')).toBe(true);
  });

  test('after the import, the same file changes nothing', () => {
    const organisation = everyone();
    const text = `username,email,roles,desks,enabled,scope\nbob,,Agent until ${end},,no,Basic User\nalice,a@example.org,Night shift,Desk 1,yes,\n`;
    apply(
      organisation,
      rowsOf(plan(text, allowAll, organisation)).flatMap((one) => one.changes),
    );
    expect(rowsOf(plan(text, allowAll, organisation)).map((one) => one.kind)).toEqual(['unchanged', 'unchanged']);
  });
});

test('twenty thousand rows, every one of them wrong, are judged in time', async () => {
  const roles = Array.from({ length: 1_000 }, (_, index) => role(`Role number ${index}`));
  const text = `username,roles\n${Array.from({ length: 20_000 }, (_, index) => `user${index},Rule number ${index}`).join('\n')}`;
  const spent = await cpuMsOf(() =>
    expect(rowsOf(plan(text, allowAll, organisationOf({ roles }))).length).toBe(20_000),
  );
  expect(spent).toBeLessThan(10_000);
});
