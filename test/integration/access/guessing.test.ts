import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../../shared/schema/limits.ts';
import { password, startWith, type Answer, type Started } from '../http/started.ts';

let started: Started;
beforeAll(async () => {
  started = await startWith({
    config: { trustedHops: 1 },
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'bob', roles: { 'builtin.administrator': true } },
      { username: 'carol', roles: { 'builtin.agent': true } },
      { username: 'erin', roles: { 'builtin.agent': true } },
    ],
  });
});
afterAll(() => started.stop());

function attempt(username: string, given: string, from: string, cookie = ''): Promise<Answer> {
  return started.send('POST', '/api/session', {
    json: { username, password: given },
    headers: { 'x-forwarded-for': from, ...(cookie === '' ? {} : { cookie }) },
  });
}

/** What the device is left with when its session is gone. */
function deviceOf(answer: Answer): string {
  const [, second = ''] = answer.headers['set-cookie'] ?? [];
  return second.split(';')[0] ?? '';
}

describe('a name', () => {
  it.each(['alıce', 'alİce', 'ａlice', 'аlice', 'alice\u200b'])(
    'that only looks like another (%s) signs nobody in, and capitals make no difference',
    async (username) => {
      expect((await attempt(username, password, '203.0.113.60')).status).toBe(401);
      expect((await attempt('ALICE', password, '203.0.113.61')).status).toBe(200);
    },
  );
});

describe('guessing', () => {
  it('at one account has to wait after a few tries, and the owner elsewhere does not', async () => {
    const codes: number[] = [];
    for (let time = 0; time < 7; time += 1)
      codes.push((await attempt('carol', `guess ${time}`, '198.51.100.1')).status);
    expect(codes).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const refused = await attempt('carol', password, '198.51.100.1');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(limits.signInWaitSeconds);
    expect((await attempt('carol', password, '203.0.113.7')).status).toBe(200);
  });

  it('by forging X-Forwarded-For is counted as coming from where it comes', async () => {
    const codes: number[] = [];
    for (let time = 0; time < 6; time += 1)
      codes.push((await attempt('dave', 'guess', `10.9.8.${time}, 198.51.100.2`)).status);
    expect(codes.at(-1)).toBe(429);
  });

  it('from everywhere at once cannot lock an administrator out of where she works', async () => {
    const home = '203.0.113.80';
    expect((await attempt('alice', password, home)).status).toBe(200);
    // A password that nobody can have: it is counted like any other, and costs no hash.
    for (let wave = 0; wave < 8; wave += 1) {
      await Promise.all(
        Array.from({ length: 15 }, (_, index) => attempt('alice', 'a'.repeat(1_000), `198.18.${wave}.${index}`)),
      );
    }
    expect((await attempt('alice', password, '198.18.200.1')).status).toBe(429);
    expect((await attempt('alice', password, home)).status).toBe(200);
  });

  it('at an account cannot keep its owner from a device that they have signed in on', async () => {
    const shared = '203.0.113.90';
    const device = deviceOf(await attempt('bob', password, shared));
    expect(device).toMatch(/^__Host-rolecall-device=/u);
    for (let time = 0; time < 10; time += 1) await attempt('bob', `guess ${time}`, shared);
    expect((await attempt('bob', password, shared)).status).toBe(429);
    expect((await attempt('bob', password, shared, device)).status).toBe(200);
    // Somebody else's device helps with nobody's account.
    const carols = deviceOf(await attempt('carol', password, shared));
    expect((await attempt('bob', password, shared, carols)).status).toBe(429);
    // On the device itself guesses are counted as everywhere.
    const codes: number[] = [];
    for (let time = 0; time < 6; time += 1) codes.push((await attempt('bob', 'guess', shared, device)).status);
    expect(codes).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('at invented names shuts nobody out of their network, and known devices do not wait', async () => {
    const shared = '203.0.113.91';
    const device = deviceOf(await attempt('carol', password, shared));
    const wrong = 'a'.repeat(1_000);
    for (let wave = 0; wave < 10; wave += 1) {
      await Promise.all(Array.from({ length: 12 }, (_, index) => attempt(`nobody${wave}x${index}`, wrong, shared)));
    }
    expect((await attempt('carol', password, shared, device)).status).toBe(200);
    // One that never signed in here before waits for its turn, and is let in.
    expect((await attempt('erin', password, shared)).status).toBe(200);
  });

  it('40 at a time leaves the server answering others, and says when to come back', async () => {
    let flooding = true;
    const flood = Promise.all(
      Array.from({ length: 40 }, (_, index) => attempt(`user${index}`, 'guess', `192.0.2.${index}`)),
    ).finally(() => (flooding = false));
    expect((await started.send('GET', '/healthz')).status).toBe(200);
    expect(flooding).toBe(true);
    const statuses = (await flood).map(({ status }) => status);
    // Names that nobody has: were they refused without a hash, which the clock would tell, none had to wait.
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(
      limits.hashesAtOnce + limits.hashesWaiting,
    );
  });
});
