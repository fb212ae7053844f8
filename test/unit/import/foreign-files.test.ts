import { describe, expect, test } from 'vitest';
import { planImport, type FileChoices, type ImportPlan } from '../../../shared/import/plan-import.ts';
import type { ColumnUse } from '../../../shared/import/column-names.ts';
import type { RowVerdict } from '../../../shared/import/row-verdict.ts';
import { collections } from '../../../shared/schema/records.ts';
import { allowAll, desk, newId, organisationOf, role, user } from './organisation-of.ts';

const lead = role('Team Lead');
const comma = role('Sales, north');
const desks = [desk('Desk 1'), desk('Desk 2')];
const bob = user('bob', { email: 'bob@example.org' });

function plan(text: string, choices: FileChoices = {}): ImportPlan {
  const organisation = organisationOf({ roles: [lead, comma], desks, users: [bob] });
  return planImport(text, { organisation, collection: collections.users, newId, now: 0, review: allowAll }, choices);
}

function rows(text: string, choices?: FileChoices): readonly RowVerdict[] {
  const found = plan(text, choices);
  if (found.kind === 'problem') throw new Error(`${found.problem.code}: ${text}`);
  return found.rows;
}

function row(text: string, choices?: FileChoices): RowVerdict {
  const [first] = rows(text, choices);
  if (first === undefined) throw new Error('no row');
  return first;
}

function chosen(...uses: readonly (readonly [number, ColumnUse])[]): FileChoices {
  return { columns: new Map(uses) };
}

function membersOf(found: RowVerdict, field: 'desks' | 'roles'): readonly (string | null)[] {
  return found.changes.filter((change) => change.field === field).map((change) => change.member);
}

describe('a leaver of another system comes in disabled', () => {
  test.each([
    ['username,active\nanna,no\n'],
    ['username,Active\nanna,FALSE\n'],
    ['username,status\nanna,Suspended\n'],
    ['username,Status [READ ONLY]\nanna,Suspended\n'],
    ['username,suspended\nanna,TRUE\n'],
    ['username,user_enabled\nanna,0\n'],
    ['username,Account Enabled\nanna,False\n'],
    ['username,accountEnabled\nanna,false\n'],
    ['username,Disabled\nanna,yes\n'],
    ['username,isLocked\nanna,1\n'],
    ['username,LockedOut\nanna,True\n'],
    ['username,suspended\nanna,Disabled\n'],
    ['username,enabled\nanna,FALSCH\n'],
    ['username,enabled\nanna,FAUX\n'],
    ['username,enabled\nanna,FALSO\n'],
    ['username,enabled\nanna,ЛОЖЬ\n'],
    ['username,enabled\nanna,Ні\n'],
    ['username;Aktiv\nanna;Nein\n'],
    ['username;gesperrt\nanna;WAHR\n'],
    ['username,Статус\nanna,Заблокирован\n'],
    ['username,enabled,suspended\nanna,yes,yes\n'],
  ])('%j', (text) => {
    expect(row(text)).toMatchObject({ kind: 'create', enabled: false });
  });

  test.each([
    ['username,active\nanna,yes\n'],
    ['username,status\nanna,Active\n'],
    ['username,suspended\nanna,FALSE\n'],
    ['username,suspended\nanna,active\n'],
    ['username,enabled\nanna,WAHR\n'],
    ['username,enabled\nanna,VRAI\n'],
    ['username,enabled\nanna,VERDADERO\n'],
    ['username,enabled\nanna,ИСТИНА\n'],
    ['username,enabled\nanna,Так\n'],
    ['username,Locked,Enabled\nanna,no,1\n'],
    ['username,enabled\nanna,\n'],
  ])('and who stays, enabled: %j', (text) => {
    expect(row(text)).toMatchObject({ kind: 'create', enabled: true });
  });

  test('a word that is not known, and an empty cell of a new user, are asked about and not guessed', () => {
    expect(row('username,status\nanna,On leave\n').problems).toEqual([
      { code: 'flag', column: 'enabled', value: 'On leave', at: 1, header: 'status' },
    ]);
    expect(row('username,active\nanna,\n').problems).toEqual([
      { code: 'flag', column: 'enabled', value: '', at: 1, header: 'active' },
    ]);
    // A user who exists stays as they are.
    expect(row('username,active\nbob,\n')).toMatchObject({ kind: 'unchanged', enabled: true });
  });

  test('says of every row whether the account can be used afterwards', () => {
    const found = rows('username,enabled,email\nbob,no,bob@example.org\nanna,,\ncarol,yes,x\n');
    expect(found.map((one) => [one.kind, one.enabled])).toEqual([
      ['update', false],
      ['create', true],
      ['error', null],
    ]);
  });
});

describe('a column that looks as if it decided about access', () => {
  test.each([
    'Termination date',
    'memberOf',
    'accountExpires',
    'Permission profile',
    'Is Admin',
    'HR state',
    'Rechte',
    'Groupes',
    'Доступ',
  ])('%s is asked about, never passed over', (header) => {
    const found = plan(`username,${header}\nanna,x\n`);
    expect(found).toMatchObject({ kind: 'plan', found: { asks: [1] } });
    expect(plan(`username,${header}\nanna,x\n`, chosen([1, 'out']))).toMatchObject({
      found: { asks: [], unknown: [] },
    });
  });

  test('is read as the person says, the other way round too', () => {
    expect(row('username,Gone from us\nanna,yes\n', chosen([1, 'disabled']))).toMatchObject({ enabled: false });
    expect(row('username,Gone from us\nanna,yes\n', chosen([1, 'enabled']))).toMatchObject({ enabled: true });
  });

  test('is not one that says nothing about it', () => {
    for (const header of ['Phone', 'First name', 'Last Sign In [READ ONLY]', 'Department', 'problem'])
      expect(plan(`username,${header}\nanna,x\n`), header).toMatchObject({ found: { asks: [], unknown: [header] } });
  });

  test('a second column of roles is asked about', () => {
    expect(plan('username,roles,User role\nanna,,Agent\n')).toMatchObject({ found: { asks: [2] } });
  });
});

describe('the columns of other systems', () => {
  test.each(['login', 'sAMAccountName', 'User logon name', 'Benutzername', 'USER_ID', 'Логин', 'user-name *'])(
    '%s is the username',
    (header) => {
      expect(row(`${header}\nanna\n`)).toMatchObject({ kind: 'create', name: 'anna' });
    },
  );

  test.each(['Email Address [Required]', 'E-Mail', 'mail', 'E-Mail-Adresse', 'emailAddress'])(
    '%s is the e-mail address',
    (header) => {
      expect(plan(`login,${header}\nanna,a@example.org\n`)).toMatchObject({ columns: ['username', 'email'] });
    },
  );

  test('the better of two names for one field is read, and the other is told', () => {
    const found = plan('userPrincipalName,sAMAccountName\nanna@example.org,anna\n');
    expect(found).toMatchObject({ found: { unknown: ['userPrincipalName'] }, rows: [{ name: 'anna' }] });
  });

  test('are chosen by hand', () => {
    expect(row('Kennung,Wer\n1,anna\n', chosen([1, 'username']))).toMatchObject({ name: 'anna' });
    expect(row('login,Wer\n1,anna\n', chosen([1, 'username']))).toMatchObject({ name: 'anna' });
    expect(row('username,Username\nx,anna\n', chosen([0, 'out']))).toMatchObject({ name: 'anna' });
  });
});

describe('the layout of a file', () => {
  test.each([
    ['semicolons', 'username;roles;desks\nanna;"Agent; Team Lead";Desk 1\n'],
    ['tabs', 'username\troles\tdesks\nanna\tAgent; Team Lead\tDesk 1\n'],
    ['bars', 'username|roles|desks\nanna|Agent; Team Lead|Desk 1\n'],
    [
      'a type above the header',
      '#TYPE Microsoft.ActiveDirectory.Management.ADUser\nusername,roles,desks\nanna,Agent; Team Lead,Desk 1\n',
    ],
    ['titles above the header', 'Staff; as of Monday\n\nusername,roles,desks\nanna,Agent; Team Lead,Desk 1\n'],
    [
      'each line as one cell, saved by a spreadsheet that separates with semicolons',
      '"username,roles,desks"\n"anna,""Agent; Team Lead"",Desk 1"\n',
    ],
    [
      'lines torn at their semicolons by such a spreadsheet',
      'username,roles,desks;\n"anna,""Agent";" Team Lead"",Desk 1"\n',
    ],
    ['cells that were not quoted, torn so', 'username,roles,desks;\nanna,Agent; Team Lead,Desk 1\n'],
  ])('is found: %s', (_, text) => {
    const found = row(text);
    expect(found.problems).toEqual([]);
    expect([membersOf(found, 'roles'), membersOf(found, 'desks')]).toEqual([
      ['builtin.agent', lead.id],
      [desks[0]?.id],
    ]);
  });

  test('is told by the rows where the header alone says nothing', () => {
    expect(plan('Wer;Wo, wann\nanna;x\nben;y\n')).toEqual({
      kind: 'problem',
      problem: { code: 'no-name-column', column: 'username', found: ['Wer', 'Wo, wann'] },
    });
  });

  test('is as the person chooses', () => {
    expect(
      row('username|x;email\nanna|y;a@example.org\n', { delimiter: ';', ...chosen([0, 'username']) }),
    ).toMatchObject({
      problems: [{ code: 'value', column: 'username' }],
    });
    expect(row('login\nusername\nanna\n', { headerRow: 2 })).toMatchObject({ row: 3, name: 'anna' });
  });
});

describe('roles and desks in one cell', () => {
  test.each([
    'Agent; Team Lead',
    'Agent, Team Lead',
    'Agent/Team Lead',
    'Agent | Team Lead',
    'Agent\nTeam Lead',
    'Agent\r\n\r\nTeam Lead',
  ])('%j are two', (cell) => {
    expect(membersOf(row(`username,roles\nanna,"${cell}"\n`), 'roles')).toEqual(['builtin.agent', lead.id]);
  });

  test('a name that holds a comma stays one, beside others too', () => {
    expect(membersOf(row('username,roles\nanna,"Sales, north"\n'), 'roles')).toEqual([comma.id]);
    expect(membersOf(row('username,roles\nanna,"Agent, Sales, north"\n'), 'roles')).toEqual([
      'builtin.agent',
      comma.id,
    ]);
  });

  test('each keeps its end, and what is unknown among them is told alone', () => {
    const until = '2026-12-01T08:00:00.000Z';
    expect(row(`username,roles\nanna,"Agent until ${until}, Team Lead"\n`).changes.map((one) => one.after)).toContain(
      until,
    );
    expect(row('username,roles\nanna,"Agent, Team Laed"\n').problems).toEqual([
      { code: 'unknown-name', column: 'roles', kind: 'roles', name: 'Team Laed', nearest: 'Team Lead' },
    ]);
  });
});

describe('what a program lost', () => {
  test.each([
    ['a day that there is not', 'username,roles\nanna,Agent until 2027-02-30T08:00:00Z\n', 'end'],
    ['the 24th hour', 'username,roles\nanna,Agent until 2027-02-20T24:00:00Z\n', 'end'],
    ['29 February of a year without one', 'username,roles\nanna,Agent until 2027-02-29 08:00+01:00\n', 'end'],
    ['a number that a spreadsheet rounded', 'username\n4.91512E+11\n', 'mangled'],
    ['the same with a decimal comma', 'username;email\n4,91512E+11;\n', 'mangled'],
    ['what a spreadsheet could not work out', 'username,roles\nanna,#N/A\n', 'mangled'],
    ['a byte that is no letter', 'username,email\nj\ufffdrg,\n', 'unreadable'],
    ['the same in an address', 'username,email\nanna,j\ufffdrg@example.org\n', 'unreadable'],
  ])('is an error: %s', (_, text, code) => {
    const found = row(text);
    expect([found.kind, found.problems[0]?.code]).toEqual(['error', code]);
  });
});
