import { describe, expect, it } from 'vitest';
import { createBackOff, type Attempt } from '../../../sync-server/access/back-off.ts';

const limits = { perAccountAndNetwork: 5, perNetwork: 20, perAccount: 30, waitSeconds: 300 };
const alice: Attempt = { username: 'alice', network: '192.0.2.1', knownNetwork: false };

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

  it('slows one network that tries many usernames', async () => {
    const backOff = createBackOff(limits);
    const attempts = Array.from({ length: 21 }, (_, index) => ({ ...alice, username: `user${index}` }));
    const begun = [];
    for (const attempt of attempts) begun.push(await backOff.begin(attempt));
    expect(begun.filter(({ ok }) => ok)).toHaveLength(20);
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
