import { randomFillSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { createBackOff } from '../../../sync-server/access/back-off.ts';
import { createDevices } from '../../../sync-server/access/known-devices.ts';
import { createPasswords } from '../../../sync-server/access/passwords.ts';
import { createSessions } from '../../../sync-server/access/sessions.ts';
import { createPasswordSignIn } from '../../../sync-server/access/password-sign-in.ts';
import { promised } from '../../../sync-server/store/promised.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import { createStaffedCallCentre } from '../../support/call-centre.ts';

const place = { address: '192.0.2.1', country: null };

it('a password that is replaced while it is being checked is a wrong one', async () => {
  const store = openSqlite(':memory:');
  const random = (bytes: Uint8Array): Uint8Array => randomFillSync(bytes);
  const passwords = createPasswords({ random, atOnce: 2, waiting: 2 });
  const centre = createStaffedCallCentre();
  const [old, next] = [await passwords.hash('the old password'), await passwords.hash('the next password')];
  let stored = old;
  let replace = false;
  const sessions = createSessions({ store: promised(store).sessions, now: Date.now, random });
  const signIn = createPasswordSignIn({
    userIdOf: () => centre.alice,
    subjectOf: (userId) => centre.subject(userId),
    knowledge: () => 'all',
    secondFactorOf: () => 'none',
    hashOf: () => stored,
    passwords: {
      ...passwords,
      async verify(password, hash) {
        const right = await passwords.verify(password, hash);
        if (replace) stored = next;
        return right;
      },
    },
    sessions,
    backOff: createBackOff(
      {
        perAccountAndNetwork: 5,
        perNetwork: 5,
        perAccount: 5,
        perAccountAndDevice: 5,
        perAccountOnDevices: 5,
        waitSeconds: 60,
        crowdedEveryMs: 1,
        crowdedWaiting: 1,
      },
      { now: Date.now, wait: () => Promise.resolve() },
    ),
    devices: createDevices({ key: random(new Uint8Array(32)), random, hashOf: () => stored }),
  });
  const attempt = (): ReturnType<typeof signIn> =>
    signIn({ username: 'alice', password: 'the old password' }, { place, userAgent: '', cookies: undefined });
  expect(await attempt()).toMatchObject({ kind: 'signed-in' });
  replace = true;
  expect(await attempt()).toEqual({ kind: 'wrong-credentials' });
  expect(sessions.ofUser(centre.alice)).toHaveLength(1);
  store.close();
});
