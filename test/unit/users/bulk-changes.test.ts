import { describe, expect, test } from 'vitest';
import { bulkChanges } from '../../../app/routes/users/acts/bulk-changes.ts';
import { user } from '../import/organisation-of.ts';

const soon = '2026-12-01T08:00:00.000Z';
const later = '2027-12-01T08:00:00.000Z';
const alice = user('alice', { roles: { 'builtin.agent': true } });
const bob = user('bob', { roles: { 'builtin.agent': soon }, enabled: false });

describe('one edit of many users', () => {
  test('changes only those who are not so already', () => {
    expect(bulkChanges([alice, bob], { kind: 'enable', enabled: true }).map(({ id }) => id)).toEqual([bob.id]);
    const taken = bulkChanges([alice, bob], { kind: 'unassign', field: 'desks', ids: ['d_00000000000000000000'] });
    expect(taken).toEqual([]);
  });

  test('assigns for ever, also to whom it was only until a date', () => {
    const changes = bulkChanges([alice, bob], {
      kind: 'assign',
      field: 'roles',
      ids: ['builtin.agent'],
      assignment: true,
    });
    expect(changes.map(({ id, before, after }) => [id, before, after])).toEqual([[bob.id, soon, true]]);
  });

  test('until a date never shortens what somebody has for longer', () => {
    const edit = (assignment: string) =>
      bulkChanges([alice, bob], { kind: 'assign', field: 'roles', ids: ['builtin.agent'], assignment }).map(
        ({ id, after }) => [id, after],
      );
    expect(edit(later)).toEqual([[bob.id, later]]);
    expect(edit('2026-11-30T00:00:00.000Z')).toEqual([]);
  });

  test('takes away', () => {
    const changes = bulkChanges([alice, bob], { kind: 'unassign', field: 'roles', ids: ['builtin.agent'] });
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      [true, null],
      [soon, null],
    ]);
  });
});
