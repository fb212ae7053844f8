import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../../shared/schema/limits.ts';
import { password, startWith, type Answer, type Started } from '../http/started.ts';

let started: Started;
beforeAll(async () => {
  started = await startWith({
    config: { trustedHops: 1 },
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'carol', roles: { 'builtin.agent': true } },
    ],
  });
});
afterAll(() => started.stop());

function attempt(username: string, given: string, from: string): Promise<Answer> {
  return started.send('POST', '/api/session', {
    json: { username, password: given },
    headers: { 'x-forwarded-for': from },
  });
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
