import { describe, expect, test } from 'vitest';
import { undoOf } from '../../../app/routes/editing/saving/undo-of.ts';
import { weighs } from '../../../app/routes/editing/review/weighs.ts';
import type { Change } from '../../../shared/document/change.ts';
import type { Collection, Value } from '../../../shared/schema/records.ts';

function change(
  collection: Collection,
  field: string,
  before: Value,
  after: Value,
  member: string | null = null,
): Change {
  return { collection, id: 'x_00000000000000000001', field, member, before, after };
}

const renamed = change('desks', 'name', 'Desk 1', 'Front desk');
const made = change('desks', 'name', '', 'Desk 1');

describe('what needs no review', () => {
  test('is a name or a description of a desk, a queue or a role, and a new desk or queue that is no more than that', () => {
    expect(weighs([renamed, change('desks', 'description', '', 'By the door')])).toBe(false);
    expect(weighs([change('roles', 'description', '', 'For the night')])).toBe(false);
    expect(weighs([made])).toBe(false);
  });

  test('is what a shift or a pause type says of itself', () => {
    expect(weighs([change('shifts', 'days', null, true, 'mon'), change('shifts', 'from', '09:00', '08:00')])).toBe(
      false,
    );
    expect(weighs([change('pauseTypes', 'enabled', true, false)])).toBe(false);
    expect(weighs([change('pauseTypes', 'deletedAt', null, '2026-11-25T00:00:00.000Z')])).toBe(true);
  });

  test('is nothing else: rights, people, desks of queues, deletions, a new role', () => {
    for (const weighty of [
      change('desks', 'queues', null, true, 'q_00000000000000000001'),
      change('desks', 'deletedAt', null, '2026-11-25T00:00:00.000Z'),
      change('roles', 'permissions', null, true, 'show_role'),
      change('roles', 'name', '', 'Night shift'),
      change('users', 'email', '', 'bob@example.org'),
      change('users', 'roles', null, true, 'r_00000000000000000001'),
    ]) {
      expect(weighs([renamed, weighty]), weighty.field).toBe(true);
    }
  });
});

describe('undo', () => {
  const at = new Date('2026-11-25T10:00:00.000Z');

  test('gives each value back that is still as it was saved, and leaves what somebody changed since', () => {
    const described = change('desks', 'description', '', 'By the door');
    const back = undoOf([renamed, described], ({ field }) => (field === 'name' ? 'Front desk' : 'By the window'), at);
    expect(back).toEqual([{ ...renamed, before: 'Front desk', after: 'Desk 1' }]);
  });

  test('deletes what was new, where it can be restored from', () => {
    expect(undoOf([made], () => 'Desk 1', at)).toMatchObject([
      { field: 'deletedAt', before: null, after: at.toISOString() },
    ]);
  });
});
