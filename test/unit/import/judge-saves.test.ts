import { describe, expect, test } from 'vitest';
import type { Change } from '../../../shared/document/change.ts';
import { planImport, planInSteps, type ImportContext, type ImportPlan } from '../../../shared/import/plan-import.ts';
import { review } from '../../../shared/permissions/review.ts';
import { compileSubject } from '../../../shared/permissions/subject.ts';
import { limits } from '../../../shared/schema/limits.ts';
import type { Organisation } from '../../../shared/schema/organisation.ts';
import { collections, type User } from '../../../shared/schema/records.ts';
import { desk, newId, organisationOf, user } from './organisation-of.ts';

const now = Date.parse('2026-11-22T00:00:00.000Z');
const administers = { roles: { 'builtin.administrator': true }, passwordSetAt: '2026-01-01T00:00:00.000Z' } as const;
const admin = user('admin', administers);

function contextOf(organisation: Organisation, actor: User = admin): ImportContext {
  const subject = compileSubject(actor, organisation, { now, place: null });
  return {
    organisation,
    collection: collections.users,
    newId,
    now,
    review: (changes, before) => review({ changes, before, actor: subject, now }),
  };
}

function planOf(text: string, organisation: Organisation): Extract<ImportPlan, { kind: 'plan' }> {
  const found = planImport(text, contextOf(organisation));
  if (found.kind === 'problem') throw new Error(found.problem.code);
  return found;
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

describe('a large file', () => {
  const desks = Array.from({ length: 20 }, (_, index) => desk(`Desk ${index}`));
  const twenty = desks.map((one) => one.name).join('; ');

  test.each([
    [
      '10,001 rows of two fields',
      `username,email\n${lines(10_001, (index) => `u${index},u${index}@example.org`)}`,
      10_001,
    ],
    ['20,000 rows', `username,email\n${lines(20_000, (index) => `u${index},u${index}@example.org`)}`, 20_000],
    [
      'as many rows as there may be',
      `username\n${lines(limits.importRows, (index) => `u${index}`)}`,
      limits.importRows,
    ],
    ['5,000 rows of many desks', `username,desks\n${lines(5_000, (index) => `u${index},${twenty}`)}`, 5_000],
  ])('is accepted in the Saves in which it is written: %s', (_, text, count) => {
    const found = planOf(text, organisationOf({ users: [admin], desks }));
    expect(found.rows.filter((row) => row.kind === 'create')).toHaveLength(count);
    expect(found.saves.flat()).toEqual(found.rows);
    for (const save of found.saves) {
      const changes = save.flatMap((row) => row.changes);
      expect(changes.length).toBeLessThanOrEqual(limits.changesPerSave);
    }
  });

  test('is judged a little at a time, so that a person is answered in between', () => {
    const organisation = organisationOf({ users: [admin] });
    const context = contextOf(organisation);
    let judged = 0;
    let most = 0;
    const table = {
      header: ['username', 'email'],
      rows: Array.from({ length: 5_000 }, (_, index) => ({ row: index + 2, cells: [`u${index}`, `u${index}@x.org`] })),
    };
    const steps = planInSteps(table, {
      ...context,
      review: (changes, before) => {
        judged += changes.length;
        return context.review(changes, before);
      },
    });
    for (;;) {
      judged = 0;
      const step = steps.next();
      most = Math.max(most, judged);
      if (step.done === true) break;
    }
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(2_000);
  });
});

describe('each Save', () => {
  const others = Array.from({ length: 3_000 }, (_, index) => user(`u${index}`));

  test('is judged as things are after those before it: the last administrator stays', () => {
    const second = user('second', administers);
    const organisation = organisationOf({ users: [admin, second, ...others] });
    // Far enough apart to be in different Saves.
    const text = `username,enabled\nsecond,no\n${lines(3_000, (index) => `u${index},no`)}\nadmin,no\n`;
    const found = planOf(text, organisation);
    expect(found.saves.length).toBeGreaterThan(1);
    expect(found.rows.filter((row) => row.kind === 'error').map((row) => [row.name, row.problems[0]])).toEqual([
      ['admin', { code: 'refused', reason: { code: 'last-administrator' } }],
    ]);
  });

  test('is allowed when it comes to be written, and all together make what was planned', () => {
    const organisation = organisationOf({ users: [admin, ...others] });
    const found = planOf(`username,enabled\n${lines(3_000, (index) => `u${index},no`)}\nnew,yes\n`, organisation);
    const context = contextOf(organisation);
    for (const save of found.saves) {
      const changes: readonly Change[] = save.flatMap((row) => row.changes);
      expect(context.review(changes, organisation).allowed).toBe(true);
      for (const { collection, id, field, member, after } of changes)
        organisation.write(collection, id, field, member, after);
    }
    expect(organisation.get('users', others[2_999]?.id ?? '')?.enabled).toBe(false);
    expect(organisation.count('users')).toBe(3_002);
  });
});
