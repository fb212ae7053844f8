import { describe, expect, test } from 'vitest';
import { withCorrections, noCorrections, type CellCorrections } from '../../../shared/import/cell-corrections.ts';
import { planImport, type ImportPlan } from '../../../shared/import/plan-import.ts';
import { correctionsBy, correctionsInAll, fixesOf, type FixKind } from '../../../shared/import/row-fixes.ts';
import { atOnce } from '../../../shared/schema/steps.ts';
import type { RowVerdict } from '../../../shared/import/row-verdict.ts';
import { collections } from '../../../shared/schema/records.ts';
import { allowAll, newId, organisationOf, role } from './organisation-of.ts';

const organisation = organisationOf({ roles: [role('Team Lead'), role('A;B')] });

function plan(text: string, corrections: CellCorrections = noCorrections): Extract<ImportPlan, { kind: 'plan' }> {
  const context = { organisation, collection: collections.users, newId, now: 0, review: allowAll };
  const found = planImport(text, context, { corrections });
  if (found.kind === 'problem') throw new Error(found.problem.code);
  return found;
}

function wordFor(what: FixKind): string {
  return what.kind === 'flag' ? (what.set ? 'enabled' : 'disabled') : what.kind;
}

/** Accepts the first fix of this kind in the first row that offers it, there alone or everywhere. */
function accept(
  text: string,
  kind: FixKind['kind'] | 'disabled' | 'enabled',
  everywhere: boolean,
): readonly RowVerdict[] {
  const { rows, found, directory } = plan(text);
  for (const row of rows) {
    for (const problem of row.problems) {
      const fix = fixesOf(problem).find(({ what }) => wordFor(what) === kind);
      if (fix === undefined) continue;
      const made = everywhere
        ? atOnce(correctionsInAll(fix, rows, found, directory))
        : correctionsBy(fix, problem, row, found, directory);
      return plan(text, withCorrections(noCorrections, made)).rows;
    }
  }
  throw new Error(`nothing offers ${kind}`);
}

describe('a fix is accepted', () => {
  const laed =
    'username,roles\nanna,"Agent; Team Laed"\nben,Team Laed until 2030-01-01T00:00:00Z\ncarol,"Agent, Team Laed"\n';

  test('in its row', () => {
    const rows = accept(laed, 'use-name', false);
    expect(rows.map((row) => row.kind)).toEqual(['create', 'error', 'error']);
    expect(rows[0]?.cells[1]).toBe('Agent; Team Lead');
  });

  test('in all rows with the same mistake, each keeping what else it says', () => {
    const rows = accept(laed, 'use-name', true);
    expect(rows.map((row) => row.kind)).toEqual(['create', 'create', 'create']);
    expect(rows.map((row) => row.cells[1])).toEqual([
      'Agent; Team Lead',
      'Team Lead until 2030-01-01T00:00:00.000Z',
      'Agent; Team Lead',
    ]);
  });

  test('and writes a name so that it is read as that name', () => {
    expect(accept('username,roles\nanna,"A\\;C"\n', 'use-name', true)[0]).toMatchObject({
      kind: 'create',
      cells: ['anna', 'A\\;B'],
    });
  });

  test('by leaving out what is not there', () => {
    const rows = accept('username,roles\nanna,"Agent; Nobody at all"\n', 'leave-out', false);
    expect(rows[0]).toMatchObject({ kind: 'create', cells: ['anna', 'Agent'] });
  });

  test('by saying what a word means, also in a column that is the other way round', () => {
    const text = 'username,suspended\nanna,On leave\nben,ON LEAVE\ncarol,\n';
    expect(accept(text, 'disabled', true).map((row) => [row.kind, row.enabled])).toEqual([
      ['create', false],
      ['create', false],
      ['error', null],
    ]);
    expect(accept(text, 'enabled', false)[0]).toMatchObject({ kind: 'create', enabled: true });
  });

  test('by taking out of a name what cannot be seen', () => {
    expect(accept('username\nanna\u200b\n', 'visible', false)[0]).toMatchObject({ kind: 'create', name: 'anna' });
  });

  test('and each is counted with the rows that it would mend', () => {
    const { fixes } = plan(laed);
    expect([...fixes.values()]).toEqual([3, 3]);
  });

  test('by taking missing cells at the end for empty ones', () => {
    const rows = accept('username,email,scope\nanna,a@example.org\nben,b@example.org\n', 'fill', true);
    expect(rows.map((row) => row.kind)).toEqual(['create', 'create']);
  });
});

test('a cell that is typed anew is judged like any other, and the last word stands', () => {
  const once = withCorrections(noCorrections, [{ row: 2, column: 1, text: 'nowhere' }]);
  const twice = withCorrections(once, [{ row: 2, column: 1, text: ' a@example.org ' }]);
  const text = 'username,email\nanna,\n';
  expect(plan(text, once).rows[0]).toMatchObject({ kind: 'error', problems: [{ code: 'value', value: 'nowhere' }] });
  expect(plan(text, twice).rows[0]).toMatchObject({ kind: 'create', cells: ['anna', 'a@example.org'] });
  expect(plan(text).rows[0]).toMatchObject({ kind: 'create', cells: ['anna', ''] });
});
