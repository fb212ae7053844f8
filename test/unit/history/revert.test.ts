import { expect, it } from 'vitest';
import { changedSince, revertOf } from '../../../app/routes/history/revert.ts';
import type { ActivityChange, ActivityEntry } from '../../../shared/protocol/activity-endpoint.ts';
import { Organisation } from '../../../shared/schema/organisation.ts';
import { blankRecord } from '../../../shared/schema/register.ts';
import type { Role } from '../../../shared/schema/records.ts';

const id = 'rol_supervisor000';
const role: Role = {
  ...blankRecord('roles', id),
  name: 'Supervisor',
  description: 'now',
  permissions: { show_user: true },
};
const now = '2026-11-25T12:00:00.000Z';

function organisation(record: Role = role) {
  const made = new Organisation();
  made.put('roles', record);
  return made;
}

function change(over: Partial<ActivityChange>): ActivityChange {
  return {
    collection: 'roles',
    id,
    field: 'description',
    member: null,
    before: 'earlier',
    after: 'now',
    isSecret: false,
    reasons: [],
    collision: null,
    ...over,
  };
}

const register = { collection: 'roles', id, field: 'description', member: null } as const;

it('a change is taken back from what stands now to what stood before', () => {
  expect(revertOf([change({})], organisation(), now)).toEqual({
    changes: [{ ...register, before: 'now', after: 'earlier' }],
    since: [],
    same: 0,
    leftOut: 0,
  });
});

it('what was changed again since is taken back too, and is told', () => {
  const { changes, since } = revertOf([change({ after: 'between' })], organisation(), now);
  expect(changes).toEqual([{ ...register, before: 'now', after: 'earlier' }]);
  expect(since).toEqual(changes);
});

it('a member that was put in is taken out, and one that was taken out comes back', () => {
  const made = [
    change({ field: 'permissions', member: 'show_user', before: null, after: true }),
    change({ field: 'permissions', member: 'edit_user', before: true, after: null }),
  ];
  const { changes, since } = revertOf(made, organisation(), now);
  expect(changes.map(({ member, before, after }) => [member, before, after])).toEqual([
    ['show_user', true, null],
    ['edit_user', null, true],
  ]);
  expect(since).toEqual([]);
});

it('a record that was made is deleted, with all it has; a deletion is undone', () => {
  const made = [change({ field: 'name', before: '', after: 'Supervisor' }), change({ before: '' })];
  expect(revertOf(made, organisation(), now).changes).toEqual([
    { ...register, field: 'deletedAt', before: null, after: now },
  ]);
  const deletion = change({ field: 'deletedAt', before: null, after: now });
  expect(revertOf([deletion], organisation({ ...role, deletedAt: now }), now).changes).toEqual([
    { ...register, field: 'deletedAt', before: now, after: null },
  ]);
});

it('secrets, what the server alone writes, what is gone, and what is as before already are left out', () => {
  const made = [
    change({ before: 'now', after: 'x' }),
    change({ isSecret: true }),
    change({ collection: 'users', id: 'usr_gone00000000' }),
    change({ collection: 'of a newer server' }),
    change({ field: 'of a newer server' }),
  ];
  expect(revertOf(made, organisation(), now)).toEqual({ changes: [], since: [], same: 1, leftOut: 4 });
});

it('back to a moment takes back everything after it, each register once, and nothing that was refused', () => {
  const entry = (seq: number, changes: readonly ActivityChange[], outcome: ActivityEntry['outcome'] = 'accepted') =>
    ({ seq, changes, outcome }) as unknown as ActivityEntry;
  const entries = [
    entry(9, [change({ before: 'third', after: 'now' })]),
    entry(8, [change({ before: 'third', after: 'tried' })], 'refused'),
    entry(7, [
      change({ before: 'second', after: 'third' }),
      change({ field: 'maskPhone', before: false, after: true }),
    ]),
    entry(5, [change({ before: 'first', after: 'second' })]),
  ];
  expect(changedSince(entries, 5).map(({ field, before, after }) => [field, before, after])).toEqual([
    ['description', 'second', 'now'],
    ['maskPhone', false, true],
  ]);
  expect(changedSince(entries, 9)).toEqual([]);
});
