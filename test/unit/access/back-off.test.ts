import { describe, expect, it } from 'vitest';
import { createBackOff as create, type Attempt, type BackOff } from '../../../sync-server/access/back-off.ts';

const limits = {
  perAccountAndNetwork: 5,
  perNetwork: 20,
  perAccount: 30,
  perAccountAndDevice: 5,
  perAccountOnDevices: 12,
  waitSeconds: 300,
  crowdedEveryMs: 250,
  crowdedWaiting: 4,
};
const alice: Attempt = { username: 'alice', network: '192.0.2.1', knownNetwork: false, device: null };
const onTablet: Attempt = { ...alice, device: 'tablet' };

/** `waited`: how long each attempt that had to wait for its turn was told to. No time passes by itself. */
function createBackOff(given: typeof limits, waited: number[] = []): BackOff {
  return create(given, {
    now: () => 1_000_000,
    wait: (ms) => {
      waited.push(ms);
      return Promise.resolve();
    },
  });
}

async function failTimes(backOff: ReturnType<typeof createBackOff>, times: number, attempt: Attempt): Promise<void> {
  for (let time = 0; time < times; time += 1) await backOff.begin(attempt);
}

describe('back-off', () => {
  it('makes one wait, never longer than the limit, after five wrong passwords from one network', async () => {
    const backOff = createBackOff(limits);
    await failTimes(backOff, 5, alice);
    const sixth = await backOff.begin(alice);
    expect(sixth.ok).toBe(false);
    if (!sixth.ok) expect(sixth.retryAfter).toBeGreaterThan(0);
    if (!sixth.ok) expect(sixth.retryAfter).toBeLessThanOrEqual(limits.waitSeconds);
  });

  it('counts attempts made at the same moment, before any is decided', async () => {
    const backOff = createBackOff(limits);
    const begun = await Promise.all(Array.from({ length: 40 }, () => backOff.begin(alice)));
    expect(begun.filter(({ ok }) => ok)).toHaveLength(5);
  });

  it('does not distinguish spellings of one username', async () => {
    const backOff = createBackOff(limits);
    await failTimes(backOff, 5, { ...alice, username: ' ALICE ' });
    expect((await backOff.begin(alice)).ok).toBe(false);
  });

  it('serves a network that tries many usernames one attempt after the other, and refuses who would wait too long', async () => {
    const waited: number[] = [];
    const backOff = createBackOff(limits, waited);
    const attempts = Array.from({ length: 30 }, (_, index) => ({ ...alice, username: `user${index}` }));
    const begun = [];
    for (const attempt of attempts) begun.push(await backOff.begin(attempt));
    expect(begun.map(({ ok }) => ok)).toEqual([...Array<boolean>(25).fill(true), ...Array<boolean>(5).fill(false)]);
    expect(waited).toEqual([250, 500, 750, 1000]);
    expect(begun.at(-1)).toEqual({ ok: false, retryAfter: 1 });
    expect(await backOff.begin({ ...alice, network: '198.51.100.1' })).toEqual({ ok: true, lane: 'unknown' });
    expect(waited).toHaveLength(4);
  });

  it('lets a device that the account knows through a flood at its network and its name, in a lane of its own', async () => {
    const waited: number[] = [];
    const backOff = createBackOff(limits, waited);
    for (let index = 0; index < 10_000; index += 1) await backOff.begin({ ...alice, username: `nobody${index}` });
    await failTimes(backOff, 100, alice);
    expect((await backOff.begin(alice)).ok).toBe(false);
    waited.length = 0;
    expect(await backOff.begin(onTablet)).toEqual({ ok: true, lane: 'known' });
    expect(waited).toEqual([]);
  });

  it('counts the guesses on a known device by themselves, and those on another one apart', async () => {
    const backOff = createBackOff(limits);
    await failTimes(backOff, 5, onTablet);
    expect((await backOff.begin(onTablet)).ok).toBe(false);
    expect((await backOff.begin({ ...alice, device: 'phone' })).ok).toBe(true);
    expect((await backOff.begin(alice)).ok).toBe(true);
  });

  it('does not let one account fill the lane of known devices, not even with the right password', async () => {
    const backOff = createBackOff(limits);
    const begun = [];
    for (let index = 0; index < 13; index += 1) {
      begun.push((await backOff.begin(onTablet)).ok);
      await backOff.succeeded(onTablet);
    }
    expect(begun).toEqual([...Array<boolean>(12).fill(true), false]);
    expect((await backOff.begin({ ...onTablet, username: 'bob' })).ok).toBe(true);
  });

  it('slows many networks that try one username, but not the network its owner has signed in from', async () => {
    const backOff = createBackOff(limits);
    for (let index = 0; index < 40; index += 1) await backOff.begin({ ...alice, network: `198.51.100.${index}` });
    expect((await backOff.begin({ ...alice, network: '203.0.113.5' })).ok).toBe(false);
    expect((await backOff.begin({ ...alice, knownNetwork: true })).ok).toBe(true);
  });

  it('forgets the failures of an account at a network once it signs in there', async () => {
    const backOff = createBackOff(limits);
    for (let round = 0; round < 10; round += 1) {
      await failTimes(backOff, 4, { ...alice, knownNetwork: true, network: `192.0.2.${round}` });
      expect((await backOff.begin({ ...alice, knownNetwork: true, network: `192.0.2.${round}` })).ok).toBe(true);
      await backOff.succeeded({ ...alice, knownNetwork: true, network: `192.0.2.${round}` });
      expect((await backOff.begin({ ...alice, knownNetwork: true, network: `192.0.2.${round}` })).ok).toBe(true);
    }
  });

  it('gives an attempt back that was never decided', async () => {
    const backOff = createBackOff(limits);
    for (let time = 0; time < 30; time += 1) {
      expect((await backOff.begin(alice)).ok).toBe(true);
      await backOff.undecided(alice);
    }
  });
});
