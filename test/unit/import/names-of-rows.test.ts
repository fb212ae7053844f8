import { describe, expect, test } from 'vitest';
import { planImport } from '../../../shared/import/plan-import.ts';
import type { RowVerdict } from '../../../shared/import/row-verdict.ts';
import { review } from '../../../shared/permissions/review.ts';
import { compileSubject } from '../../../shared/permissions/subject.ts';
import { collections } from '../../../shared/schema/records.ts';
import { newId, organisationOf, user } from './organisation-of.ts';

const now = Date.parse('2026-11-22T00:00:00.000Z');
const admin = user('admin', {
  roles: { 'builtin.administrator': true },
  passwordSetAt: '2026-01-01T00:00:00.000Z',
});

function rows(text: string): readonly RowVerdict[] {
  const organisation = organisationOf({ users: [admin, user('sila'), user('strasse'), user('Bob')] });
  const actor = compileSubject(admin, organisation, { now, place: null });
  const found = planImport(text, {
    organisation,
    collection: collections.users,
    newId,
    now,
    review: (changes, before) => review({ changes, before, actor, now }),
  });
  if (found.kind === 'problem') throw new Error(found.problem.code);
  return found.rows;
}

describe('a row is about a user', () => {
  test('whose name it has, whatever the capitals', () => {
    expect(rows('username,email\nBOB,b@example.org\n')).toMatchObject([{ kind: 'update', name: 'Bob' }]);
  });

  test.each([
    ['folds to it', 'sıla', 'sila'],
    ['folds to it in two letters', 'straße', 'strasse'],
    ['looks like it', 'аdmin', 'admin'],
    ['is written in wide letters', 'ａdmin', 'admin'],
  ])('never because its name %s: that is a collision, and gives nobody anything', (_, name, theirs) => {
    const [found] = rows(`username,roles\n${name},Administrator\n`);
    expect(found).toMatchObject({
      kind: 'error',
      problems: [{ code: 'refused', reason: { code: 'name-looks-alike', theirs } }],
    });
  });

  test('and two rows that only look alike are a collision too, however far apart they stand', () => {
    const between = Array.from({ length: 3_000 }, (_, index) => `u${index}`).join('\n');
    const found = rows(`username\npaul\n${between}\npаul\n`);
    expect(found.filter((row) => row.kind === 'error').map((row) => row.problems)).toMatchObject([
      [{ code: 'refused', reason: { code: 'name-looks-alike', theirs: 'paul' } }],
    ]);
  });
});
