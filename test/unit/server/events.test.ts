import { expect, it } from 'vitest';
import { limits } from '../../../shared/schema/limits.ts';
import { createEvents } from '../../../sync-server/events.ts';
import { createLog } from '../../../sync-server/log.ts';
import { promised } from '../../../sync-server/store/promised.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';

const place = (n: number) => ({ address: `192.0.${n}.1`, country: null });
const world = () => {
  const store = openSqlite(':memory:');
  const clock = { now: 0 };
  let logged = '';
  const log = createLog('warn', (line) => (logged += line));
  const events = createEvents({ store: promised(store), now: () => clock.now, log });
  return { store, clock, events, logged: () => logged };
};
const recorded = ({ store }: ReturnType<typeof world>): number => store.activity({ limit: 9_999 }).rows.length;

it('guessing passwords fills the record with some failed sign-ins of an hour, of one network and of all', async () => {
  const it = world();
  const most = limits.failedSignInsRecordedPerNetwork;
  for (let n = 0; n < most + 5; n++) await it.events.signInFailed(null, place(1), 'wrong-credentials');
  expect(recorded(it)).toBe(most);
  for (let n = 0; n < limits.failedSignInsRecorded; n++) await it.events.signInFailed('u_bob', place(n % 250), 'busy');
  expect(recorded(it)).toBe(limits.failedSignInsRecorded);
  it.clock.now += 3_600_000;
  await it.events.signInFailed(null, place(1), 'wrong-credentials');
  expect(recorded(it)).toBe(limits.failedSignInsRecorded + 1);
});

it('what cannot be recorded does not fail what it is about, and is in the log; what a device tells must be recorded', async () => {
  const it = world();
  it.store.close();
  const by = { userId: 'u_bob', sessionId: 's', place: place(1) };
  await it.events.note(by, { kind: 'sign-in' });
  expect(it.logged()).toContain('could not be recorded');
  const shown = { kind: 'secret-shown', about: { collection: 'devices', id: 'd' }, facts: {} } as const;
  await expect(it.events.take(by, shown, { id: 'one', madeAt: 1 })).rejects.toThrow();
});
