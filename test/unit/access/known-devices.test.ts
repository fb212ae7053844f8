import { randomFillSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createDevices, deviceCookie, deviceKey } from '../../../sync-server/access/known-devices.ts';
import { createLog } from '../../../sync-server/log.ts';
import { promised } from '../../../sync-server/store/promised.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';

const random = (bytes: Uint8Array): Uint8Array => randomFillSync(bytes);
const key = random(new Uint8Array(32));

function knowing(hashes: Record<string, string | null>, secret = key): ReturnType<typeof createDevices> {
  return createDevices({ key: secret, random, hashOf: (userId) => hashes[userId] ?? null });
}

/** What a browser sends back. */
function sent(setCookie: string | null): string {
  return setCookie?.split(';')[0] ?? '';
}

describe('a device', () => {
  it('is known for the accounts that signed in on it, and for no other', () => {
    const devices = knowing({ alice: 'a', bob: 'b', carol: 'c' });
    const cookie = sent(devices.remember(sent(devices.remember(undefined, 'alice')), 'bob'));
    expect(devices.recognise(`other=1; ${cookie}`, 'alice')).not.toBeNull();
    expect(devices.recognise(cookie, 'bob')).toBe(devices.recognise(cookie, 'alice'));
    expect(devices.recognise(cookie, 'carol')).toBeNull();
    expect(devices.recognise(undefined, 'alice')).toBeNull();
  });

  it('is known no more once the password is another', () => {
    const hashes = { alice: 'a' };
    const devices = knowing(hashes);
    const cookie = sent(devices.remember(undefined, 'alice'));
    hashes.alice = 'b';
    expect(devices.recognise(cookie, 'alice')).toBeNull();
    expect(devices.recognise(sent(devices.remember(cookie, 'alice')), 'alice')).not.toBeNull();
  });

  it('cannot say of itself that it is known', () => {
    const devices = knowing({ alice: 'a', mallory: 'm' });
    const theirs = sent(devices.remember(undefined, 'mallory'));
    const forged = sent(knowing({ alice: 'a' }, random(new Uint8Array(32))).remember(undefined, 'alice'));
    for (const cookie of [theirs, forged, `${theirs}; ${theirs}`, `${deviceCookie}=x`, `${deviceCookie}=`]) {
      expect(devices.recognise(cookie, 'alice')).toBeNull();
    }
  });

  it('keeps a handful of accounts, the last ones', () => {
    const hashes = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`user ${index}`, 'hash']));
    const devices = knowing(hashes);
    let cookie = '';
    for (const userId of Object.keys(hashes)) cookie = sent(devices.remember(cookie, userId));
    expect(Object.keys(hashes).filter((userId) => devices.recognise(cookie, userId) === null)).toEqual(['user 0']);
  });

  it('is told nothing that a page could read, and nothing where there is no password', () => {
    const devices = knowing({ alice: 'a', bob: null });
    expect(devices.remember(undefined, 'alice')).toMatch(
      /^__Host-rolecall-device=[\w-]{22}\.[\w-]{22}; Path=\/; Secure; HttpOnly; SameSite=Strict; Max-Age=\d+$/u,
    );
    expect(devices.remember(undefined, 'bob')).toBeNull();
  });

  it('is known after a restart', async () => {
    const store = promised(openSqlite(':memory:'));
    const log = createLog('silent', () => {});
    const key = await deviceKey(store.meta, random, log);
    expect(key).toHaveLength(32);
    expect(Buffer.from(await deviceKey(store.meta, random, log))).toEqual(Buffer.from(key));
    await store.close();
  });
});
