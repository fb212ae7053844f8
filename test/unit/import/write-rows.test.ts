import { expect, test } from 'vitest';
import { planImport, type ImportPlan } from '../../../shared/import/plan-import.ts';
import { writeRows } from '../../../shared/import/write-rows.ts';
import { collections } from '../../../shared/schema/records.ts';
import { allowAll, newId, organisationOf } from './organisation-of.ts';

function plan(text: string): Extract<ImportPlan, { kind: 'plan' }> {
  const found = planImport(text, {
    organisation: organisationOf({}),
    collection: collections.users,
    newId,
    now: 0,
    review: allowAll,
  });
  if (found.kind === 'problem') throw new Error(found.problem.code);
  return found;
}

test('rows in error come back with what is wrong, and corrected they import', () => {
  const first = plan('username;email;note\nalice;a@example.org;=1+1\nbob;nowhere;"x;y"\n');
  const errors = first.rows.filter((row) => row.kind === 'error');
  const file = writeRows(first.header, errors, () => 'no e-mail address');
  expect(file).toBe('\ufeffusername,email,note,problem\r\nbob,nowhere,x;y,no e-mail address\r\n');

  const second = plan(file.replace('nowhere', 'b@example.org'));
  expect(second.rows.map((row) => row.kind)).toEqual(['create']);
  expect(second.unknownColumns).toEqual(['note', 'problem']);
  // Given back again, the column is there once.
  expect(writeRows(second.header, second.rows, () => 'again').split('\r\n')[0]).toBe(
    '\ufeffusername,email,note,problem',
  );
});
