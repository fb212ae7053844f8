import { describe, expect, test } from 'vitest';
import { exportFile } from '../../../shared/import/export-file.ts';
import { planFile } from '../../../shared/import/plan-file.ts';
import type { FileContext, ImportPlan, Plan } from '../../../shared/import/plan-import.ts';
import { writeFile } from '../../../shared/import/write-file.ts';
import { review } from '../../../shared/permissions/review.ts';
import { compileSubject } from '../../../shared/permissions/subject.ts';
import { blankRecord, Organisation } from '../../../shared/schema/organisation.ts';
import { allCollections, collections, type Role, type User } from '../../../shared/schema/records.ts';
import { allowAll, apply, desk, newId, organisationOf, role, user } from './organisation-of.ts';

const now = Date.parse('2026-11-22T00:00:00.000Z');
const deletedAt = '2026-11-01T00:00:00.000Z';

function planned(found: ImportPlan): Plan {
  if (found.kind === 'problem') throw new Error(found.problem.code);
  return found;
}

function plan(file: object | string, organisation: Organisation, more: Partial<FileContext> = {}): Plan {
  const text = typeof file === 'string' ? file : JSON.stringify({ rolecall: 1, ...file });
  return planned(planFile(text, { organisation, newId, now, review: allowAll, ...more }));
}

/** Judged by the rules, as this user. */
function asUser(actor: User, organisation: Organisation): Partial<FileContext> {
  const subject = compileSubject(actor, organisation, { now, place: null });
  return { review: (changes, before) => review({ changes, before, actor: subject, now }) };
}

const kinds = (found: Plan): readonly string[] => found.rows.map((row) => row.kind);

describe('a record of a file', () => {
  test('is the one of its id, whatever that is called now; else that of its name; else a new one', () => {
    const [renamed, named] = [desk('Was north'), desk('South')];
    const organisation = organisationOf({ desks: [renamed, named] });
    const found = plan(
      {
        desks: [
          { id: renamed.id, name: 'North', description: 'x' },
          { id: 'd_elsewhere00000000000', name: 'SOUTH' },
          { id: 'd_new00000000000000000', name: 'East' },
          { name: 'West' },
        ],
      },
      organisation,
    );
    expect(found.rows.map((row) => [row.kind, row.name])).toEqual([
      ['update', 'North'],
      ['update', 'SOUTH'],
      ['create', 'East'],
      ['create', 'West'],
    ]);
    expect(found.rows[2]?.id).toBe('d_new00000000000000000');
  });

  test('under the id of a deleted one is a new one, and says so; that one stays deleted', () => {
    const gone = desk('North', { deletedAt });
    const organisation = organisationOf({ desks: [gone] });
    const [row] = plan({ desks: [{ id: gone.id, name: 'North' }] }, organisation).rows;
    expect(row).toMatchObject({ kind: 'create', notes: [{ code: 'deleted-namesake', id: gone.id }] });
    expect(row?.id).not.toBe(gone.id);
  });

  test('that comes twice is in error the second time, and what is no record is told', () => {
    const found = plan({ desks: [{ name: 'North' }, { name: 'north' }, 7, { description: 'x' }] }, new Organisation());
    expect(found.rows.map((row) => [row.row, row.kind, row.problems[0]?.code])).toEqual([
      [1, 'error', 'no-record'],
      [2, 'create', undefined],
      [3, 'error', 'duplicate'],
      [4, 'error', 'no-name'],
    ]);
  });

  test('says nothing of a field that it does not have', () => {
    const north = desk('North', { description: 'by the door' });
    expect(kinds(plan({ desks: [{ name: 'North' }] }, organisationOf({ desks: [north] })))).toEqual(['unchanged']);
  });

  test('never clears or sets what a file does not carry: secrets, numbers hidden from the importer, passwords', () => {
    const organisation = new Organisation();
    const device = {
      ...blankRecord(collections.devices, newId(collections.devices)),
      name: 'Phone',
      password: 'never-in-a-file',
      callerId: '+49123',
    };
    organisation.put(collections.devices, device);
    const masked = { mayRead: ({ room }: { readonly room: string }) => room !== 'deviceNumbers' };
    const { text } = exportFile(allCollections, organisation, masked);
    expect(text).not.toMatch(/never-in-a-file|\+49123/u);
    expect(kinds(plan(text, organisation))).toEqual(['unchanged']);
    const forged = plan({ devices: [{ name: 'Phone', password: 'x', deletedAt, callerId: '' }] }, organisation, masked);
    expect(forged.rows[0]).toMatchObject({
      kind: 'unchanged',
      notes: [{ code: 'unknown-fields', fields: ['password', 'deletedAt', 'callerId'] }],
    });
    expect(plan({ users: [{ username: 'a', passwordSetAt: deletedAt }] }, organisation).rows[0]?.changes).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ field: 'passwordSetAt' })]),
    );
  });
});

describe('a reference of a file', () => {
  test('means what the file brings, by id or by name, in whatever order it stands there', () => {
    const organisation = new Organisation();
    const found = plan(
      {
        users: [
          {
            username: 'anna',
            roles: [{ id: 'r_elsewhere00000000000', name: 'x', until: '2027-01-01T00:00:00.000Z' }, 'Agent'],
            desks: [{ name: 'north' }],
          },
        ],
        desks: [{ name: 'North' }],
        roles: [
          { name: 'Child', extends: ['Parent'] },
          { id: 'r_elsewhere00000000000', name: 'Parent' },
        ],
      },
      organisation,
    );
    expect(found.rows.flatMap((row) => row.problems)).toEqual([]);
    expect(found.rows.map((row) => [row.row, row.name])).toEqual([
      [1, 'Parent'],
      [2, 'Child'],
      [3, 'North'],
      [4, 'anna'],
    ]);
    apply(
      organisation,
      found.rows.flatMap((row) => row.changes),
    );
    const [anna] = organisation.all(collections.users);
    expect(anna?.roles).toEqual({ r_elsewhere00000000000: '2027-01-01T00:00:00.000Z', 'builtin.agent': true });
    expect(Object.keys(anna?.desks ?? {})).toEqual([...organisation.all(collections.desks)].map(({ id }) => id));
  });

  test('that means nothing here is an error, with what is deleted told apart', () => {
    const gone = role('Gone', { deletedAt });
    const found = plan(
      { users: [{ username: 'anna', roles: ['Nobody', { id: gone.id, name: 'Gone' }], scope: 'No Such' }] },
      organisationOf({ roles: [gone] }),
    );
    expect(found.rows[0]?.problems.map((one) => [one.code, 'column' in one && one.column])).toEqual([
      ['unknown-name', 'scope'],
      ['unknown-name', 'roles'],
      ['deleted-name', 'roles'],
    ]);
  });

  test('to a record that the rules refuse is refused with it', () => {
    const clerkRole = role('Clerk', {
      permissions: { show_user: true, create_user: true, edit_user: true, show_role: true, create_role: true },
    });
    const clerk = user('clerk', { roles: { [clerkRole.id]: true } });
    const admin = user('admin', { roles: { 'builtin.administrator': true }, passwordSetAt: deletedAt });
    const organisation = organisationOf({ roles: [clerkRole], users: [clerk, admin] });
    const found = plan(
      {
        roles: [
          { name: 'Everything', permissions: ['admin'] },
          { name: 'Less', permissions: ['show_user'] },
        ],
        users: [
          { username: 'anna', roles: ['Everything'] },
          { username: 'ben', roles: ['Less'] },
        ],
      },
      organisation,
      asUser(clerk, organisation),
    );
    expect(found.rows.map((row) => [row.name, row.kind])).toEqual([
      ['Everything', 'error'],
      ['Less', 'create'],
      ['anna', 'error'],
      ['ben', 'create'],
    ]);
    expect(found.rows[0]?.problems).toMatchObject([{ code: 'refused', reason: { code: 'grants-more' } }]);
  });
});

describe('a role as a file', () => {
  const night: Role = role('Night shift', {
    description: 'after ten',
    maskPhone: true,
    permissions: { show_index: true, show_cost: true },
    modules: { contacts: 'read' },
    acceptedAddresses: { '10.0.0.0/8': true },
    acceptedCountries: { DE: true },
  });

  test('brings permissions, modules, restrictions and description, and nothing else of the organisation', () => {
    const from = organisationOf({ roles: [night, role('Other')] });
    const { text, records } = exportFile([collections.roles], from, { only: new Set([night.id]) });
    expect([records, text.includes('Other')]).toEqual([1, false]);
    const to = new Organisation();
    const found = plan(text, to);
    apply(
      to,
      found.rows.flatMap((row) => row.changes),
    );
    expect(to.get(collections.roles, night.id)).toEqual(night);
  });

  test('names permissions that are not known here and gives none of them; an alias is what it stands for', () => {
    const found = plan(
      {
        roles: [
          { name: 'New', permissions: ['show_index', 'fly', 'show_all_desk_reports'], modules: { moon: 'read' } },
        ],
      },
      new Organisation(),
    );
    expect(found.rows[0]).toMatchObject({
      kind: 'create',
      notes: [
        { code: 'unknown-keys', column: 'permissions', keys: ['fly'] },
        { code: 'unknown-keys', column: 'modules', keys: ['moon'] },
      ],
    });
    expect(found.rows[0]?.changes.map(({ member }) => member).filter((member) => member !== null)).toEqual([
      'show_index',
      'show_all_desks_reports',
    ]);
  });

  test('does not take from a role what only a newer version knows', () => {
    const organisation = organisationOf({ roles: [{ ...night, permissions: { ...night.permissions, fly: true } }] });
    const { text } = exportFile([collections.roles], organisation);
    expect(text).toContain('fly');
    expect(kinds(plan(text, organisation))).toEqual(['unchanged']);
    expect(
      kinds(plan({ roles: [{ name: 'Night shift', permissions: ['show_cost', 'show_index'] }] }, organisation)),
    ).toEqual(['unchanged']);
  });
});

test('what was not written comes back as a file that goes on', () => {
  const first = plan(
    { desks: [{ name: 'North' }, { name: 'South' }], queues: [{ name: 'Sales' }] },
    new Organisation(),
  );
  const rest = plan(writeFile(first.rows.slice(1)), new Organisation());
  expect(rest.rows.map((row) => row.name)).toEqual(['North', 'South']);
});

describe('a file that is not ours', () => {
  test.each([
    ['{"rolecall":1,"roles":[', 'not-json'],
    ['{"a":1}', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"rolecall":2,"roles":[]}', 'newer'],
    ['{"rolecall":1}', 'file-empty'],
  ])('is refused whole: %s', (text, code) => {
    expect(planFile(text, { organisation: new Organisation(), newId, now, review: allowAll })).toMatchObject({
      kind: 'problem',
      problem: { code },
    });
  });

  test('or has more than this version knows, of which it tells', () => {
    expect(plan({ robots: [{}], desks: [{ name: 'North', wheels: 4 }] }, new Organisation())).toMatchObject({
      unknownColumns: ['robots'],
      rows: [{ kind: 'create', notes: [{ code: 'unknown-fields', fields: ['wheels'] }] }],
    });
  });

  test('cannot bring records that the importer may not read', () => {
    const limited = new Organisation([collections.users]);
    expect(plan({ roles: [{ name: 'X' }] }, limited).rows[0]).toMatchObject({
      kind: 'error',
      problems: [{ code: 'hidden', kind: collections.roles }],
    });
  });
});
