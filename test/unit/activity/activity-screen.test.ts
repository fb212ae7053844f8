import { expect, it } from 'vitest';
import { filterOf, noFilter, queryOf } from '../../../app/routes/activity/activity-filter.ts';
import { activityTable } from '../../../app/routes/activity/activity-table.ts';
import { fittingEntry } from '../../../app/routes/activity/fits-query.ts';
import { everything, type ActivityChange, type ActivityEntry } from '../../../shared/protocol/activity-endpoint.ts';

const change: ActivityChange = {
  collection: 'users',
  id: 'u_bob',
  field: 'email',
  member: null,
  before: 'old@example.com',
  after: '=HYPERLINK("x")',
  isSecret: false,
  reasons: [],
  collision: null,
};
const entry: ActivityEntry = {
  seq: 7,
  at: Date.UTC(2026, 10, 25, 12),
  madeAt: null,
  by: { id: 'u_alice', username: 'alice' },
  address: '192.0.2.1',
  country: 'DE',
  userAgent: null,
  outcome: 'accepted',
  saveId: 's',
  event: null,
  changes: [change],
  left: 0,
};
const names = { of: (_: string, id: string) => (id === 'u_bob' ? 'bob' : null) };

it('the address says what is asked for, and what makes no sense in it is left out', () => {
  const address = { user: 'u_bob', collection: 'users', field: 'email', what: 'refused', since: '2026-11-25T10:00' };
  const since = new Date('2026-11-25T10:00').getTime();
  const query = { ...everything, user: 'u_bob', collection: 'users', field: 'email', result: 'refused', since };
  expect(queryOf(filterOf(address))).toEqual(query);
  expect(queryOf(filterOf({ what: 'sign-in' }))).toEqual({ ...everything, event: 'sign-in' });
  expect(filterOf({ collection: 'nothing', field: 'email', what: 'x', since: 'yesterday', until: '' })).toEqual(
    noFilter,
  );
});

it('entries that are kept on the device are found as the server finds them', () => {
  const fits = (query: Partial<typeof everything>, of = entry): ActivityEntry | null =>
    fittingEntry(of, { ...everything, ...query });
  expect(fits({})).toBe(entry);
  expect(fits({ user: 'u_alice', collection: 'users', field: 'email', record: 'u_bob', result: 'accepted' })).toBe(
    entry,
  );
  for (const query of [
    { user: 'u_bob' },
    { collection: 'roles' },
    { field: 'username', collection: 'users' },
    { record: 'u_carol' },
    { result: 'refused' as const },
    { result: 'collided' as const },
    { event: 'sign-in' },
    { since: entry.at + 1 },
    { until: entry.at },
  ])
    expect(fits(query)).toBe(null);
  const two = { ...entry, changes: [change, { ...change, id: 'u_carol' }] };
  expect(fits({ record: 'u_carol' }, two)?.changes).toEqual([two.changes[1]]);
  const event = { kind: 'secret-shown', about: { collection: 'devices', id: 'dv_1' }, facts: {} };
  const shown: ActivityEntry = { ...entry, changes: [], event };
  expect(fits({ record: 'dv_1' }, shown)).toBe(shown);
  expect(fits({ event: 'secret-shown' }, shown)).toBe(shown);
  expect([fits({ result: 'accepted' }, shown), fits({ collection: 'users' }, shown)]).toEqual([null, null]);
});

it('a file has a line for each change and each event, and runs nothing in a spreadsheet', () => {
  const failed = { kind: 'sign-in-failed', about: { collection: 'users', id: 'u_bob' }, facts: { why: 'disabled' } };
  const event: ActivityEntry = { ...entry, by: null, changes: [], saveId: null, event: failed };
  const refused: ActivityEntry = {
    ...entry,
    outcome: 'refused',
    changes: [{ ...change, isSecret: true, reasons: [{ code: 'last-administrator' }, { code: 'of-tomorrow' }] }],
  };
  const [head, ...lines] = activityTable([entry, event, refused], names).trim().split('\r\n');
  expect(head).toContain('Received,Made on the device,Person');
  expect(lines[0]).toContain(`2026-11-25T12:00:00.000Z,,alice,192.0.2.1,DE,,accepted,User,bob,Email,`);
  expect(lines[0]).toContain(`old@example.com,"'=HYPERLINK(""x"")"`);
  expect(lines[1]).toContain('event,User,bob,,,,,A sign-in as bob failed. The account is disabled.');
  expect(lines[2]).toContain('refused');
  expect(lines).toHaveLength(3);
});
