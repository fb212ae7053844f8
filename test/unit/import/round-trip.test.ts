import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellFields } from '../../../shared/import/cell-fields.ts';
import { delimiters } from '../../../shared/import/csv-rows.ts';
import { exportRecords, type ExportChoices, type ExportedRecords } from '../../../shared/import/export-records.ts';
import { planImport, type ImportPlan } from '../../../shared/import/plan-import.ts';
import { cutIntoSaves } from '../../../shared/import/save-parts.ts';
import { builtInRoles } from '../../../shared/catalogue/built-in-roles.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { nameKey } from '../../../shared/schema/name-key.ts';
import { Organisation } from '../../../shared/schema/organisation.ts';
import { collections, type Assignment, type Members, type User } from '../../../shared/schema/records.ts';
import { allowAll, apply, desk, newId, organisationOf, role, user } from './organisation-of.ts';
import { nastyName, nastySentence } from './nasty-names.ts';

function exportUsers(organisation: Organisation, choices?: ExportChoices): ExportedRecords {
  return exportRecords(collections.users, organisation, choices);
}

function plan(text: string, organisation: Organisation): Extract<ImportPlan, { kind: 'plan' }> {
  const found = planImport(text, { organisation, collection: collections.users, newId, now: 0, review: allowAll });
  if (found.kind === 'problem') throw new Error(found.problem.code);
  return found;
}

const names = fc.uniqueArray(fc.oneof(nastyName, nastySentence), { maxLength: 6, selector: nameKey });
const assignment: fc.Arbitrary<Assignment> = fc.oneof(
  fc.constant(true as const),
  fc.constantFrom('2026-12-01T08:00:00.000Z', '1999-01-01T00:00:00.001Z'),
);
const username = fc
  .string({ unit: fc.constantFrom('a', 'B', '+', '-', '@', '.', '_', 'é', '7', 'ß'), minLength: 1, maxLength: 8 })
  .map((name) => name.normalize('NFC'));
const email = fc.constantFrom('', 'bob@example.org', "=x'y@example.org", '+1@example.org', '-a@b.c');
const usernames = fc.uniqueArray(username, { maxLength: 6, selector: nameKey });

const organisations = fc
  .tuple(names, names, usernames, fc.infiniteStream(fc.nat()), fc.infiniteStream(assignment), fc.infiniteStream(email))
  .map(([roleNames, deskNames, userNames, numbers, assignments, emails]) => {
    const pick = (): number => numbers.next().value ?? 0;
    const roles = roleNames.map((name) =>
      role(name, { deletedAt: pick() % 5 === 0 ? '2026-01-01T00:00:00.000Z' : null }),
    );
    const desks = deskNames.map((name) => desk(name));
    const roleIds = [...roles.map((one) => one.id), ...builtInRoles.map((one) => one.id)];
    const scopes = builtInRoles.filter((one) => one.kind === 'scope').map((one) => one.id);
    const some = (ids: readonly string[]): Members<Assignment> =>
      Object.fromEntries(ids.filter(() => pick() % 3 === 0).map((id) => [id, assignments.next().value ?? true]));
    const users = userNames.map((name) =>
      user(name, {
        email: emails.next().value ?? '',
        enabled: pick() % 2 === 0,
        scope: pick() % 3 === 0 ? (scopes[pick() % scopes.length] ?? null) : null,
        roles: some(roleIds),
        desks: some(desks.map((one) => one.id)),
        deletedAt: pick() % 6 === 0 ? '2026-01-01T00:00:00.000Z' : null,
      }),
    );
    return { roles, desks, users };
  });

/** A user without what no file carries: the id, and assignments that grant nothing any more. */
function essence(one: User, organisation: Organisation): unknown {
  const living = Object.entries(one.roles).filter(
    ([id]) => organisation.get('roles', id)?.deletedAt === null || id.startsWith('builtin.'),
  );
  return { ...one, id: '', passwordSetAt: null, roles: Object.fromEntries(living.toSorted()), desks: { ...one.desks } };
}

describe('an exported file', () => {
  test('imports back where it came from with every row unchanged', () => {
    fc.assert(
      fc.property(organisations, (records) => {
        const organisation = organisationOf(records);
        const found = plan(exportUsers(organisation).text, organisation);
        expect(found.rows.filter((row) => row.kind !== 'unchanged')).toEqual([]);
        expect(found.rows).toHaveLength(records.users.filter((one) => one.deletedAt === null).length);
        expect(found.unknownColumns).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('does so with every delimiter, and after a spreadsheet that uses another one tore its lines', () => {
    fc.assert(
      fc.property(organisations, fc.constantFrom(...delimiters), (records, delimiter) => {
        const organisation = organisationOf(records);
        const { text, records: users } = exportUsers(organisation, { delimiter });
        // A spreadsheet takes a quotation mark for one only at the start of a cell.
        const torn = (sign: string): string =>
          Papa.unparse(
            text
              .replace('\ufeff', '')
              .trim()
              .split('\r\n')
              .map((line) => line.split(sign)),
            { delimiter: sign },
          );
        const files = delimiter === ',' && users > 0 ? [text, torn(';'), torn('\t')] : [text];
        for (const file of files) {
          const found = plan(file, organisation);
          expect(found.rows.map((row) => row.kind)).toEqual(Array.from({ length: users }, () => 'unchanged'));
          expect(found.unknownColumns).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('makes the same users in an organisation that has none', () => {
    fc.assert(
      fc.property(organisations, (records) => {
        const from = organisationOf(records);
        const to = organisationOf({ roles: records.roles, desks: records.desks });
        const found = plan(exportUsers(from).text, to);
        expect(found.rows.every((row) => row.kind === 'create')).toBe(true);
        apply(
          to,
          found.rows.flatMap((row) => row.changes),
        );
        const living = records.users.filter((one) => one.deletedAt === null);
        for (const one of living) {
          const made = to.get('users', to.idOfName('users', nameKey(one.username)) ?? '');
          expect(made === undefined ? undefined : essence(made, to)).toEqual(essence(one, from));
        }
        expect(to.count('users')).toBe(living.length);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves deleted users out, and users who were not asked for', () => {
    const [alice, bob, gone] = [user('alice'), user('bob'), user('gone', { deletedAt: '2026-01-01T00:00:00.000Z' })];
    const organisation = organisationOf({ users: [alice, bob, gone] });
    expect(exportUsers(organisation)).toMatchObject({ records: 2, hidden: [] });
    expect(exportUsers(organisation, { only: new Set([alice.id]) }).text).not.toContain('bob');
  });

  test('has no column whose names are hidden from the exporter, and never ids', () => {
    const organisation = new Organisation(['users']);
    organisation.put(
      'users',
      user('bob', { roles: { r_00000000000000000000: true }, desks: { d_00000000000000000000: true } }),
    );
    const { text, records, hidden } = exportUsers(organisation);
    expect({ records, hidden }).toEqual({ records: 1, hidden: ['roles', 'desks'] });
    const columns = cellFields(collections.users).flatMap((spec) => (spec.refersTo === null ? [spec.field] : []));
    const cells: Readonly<Record<string, string>> = { username: 'bob', enabled: 'yes' };
    expect(text).toBe(`\ufeff${columns.join(',')}\r\n${columns.map((field) => cells[field] ?? '').join(',')}\r\n`);
  });

  test('holds no cell that a spreadsheet would run', () => {
    const formula = role('=HYPERLINK("http://x")');
    const organisation = organisationOf({ roles: [formula], users: [user('+bob', { roles: { [formula.id]: true } })] });
    const text = exportUsers(organisation).text;
    expect(text).toContain("'+bob,");
    expect(text).toContain('"\'=HYPERLINK(""http://x"")"');
  });

  test('writes a built-in role as its id when a custom role has its name', () => {
    const own = role('Agent');
    const organisation = organisationOf({
      roles: [own],
      users: [user('bob', { roles: { [own.id]: true, 'builtin.agent': true } })],
    });
    expect(exportUsers(organisation).text).toContain('Agent; builtin.agent');
  });
});

describe('a large import', () => {
  test('is cut into Saves between rows, each within the limits, in order', () => {
    const organisation = organisationOf({});
    const text = `username,email,roles\n${Array.from({ length: limits.importRows }, (_, index) => `user${index},u${index}@example.org,Agent`).join('\n')}`;
    const { rows } = plan(text, organisation);
    const saves = cutIntoSaves(rows);
    expect(saves.flat()).toEqual(rows.flatMap((row) => row.changes));
    expect(saves.length).toBeGreaterThan(1);
    for (const save of saves) {
      expect(save.length).toBeLessThanOrEqual(limits.changesPerSave);
      expect(save[0]?.field).toBe('username');
    }
  });
});
