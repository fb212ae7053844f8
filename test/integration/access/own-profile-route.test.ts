import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWith, type Started } from '../http/started.ts';

let started: Started;
beforeAll(async () => {
  started = await startWith({
    roles: [
      { name: 'Own profile', permissions: { edit_own_profile: true } },
      { name: 'Calls', permissions: { show_cdr: true } },
    ],
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'carol', roles: { 'Own profile': true } },
      { username: 'dave', roles: { Calls: true } },
    ],
  });
});
afterAll(() => started.stop());

const emailOf = (username: string): string | undefined =>
  started.hub.organisation.get('users', started.idOf(username))?.email;

async function change(username: string, json: unknown): Promise<readonly [number, unknown]> {
  const cookie = await started.signIn(username);
  const answer = await started.send('PUT', '/api/me/profile', { headers: { cookie }, json });
  return [answer.status, answer.json()];
}

describe('the own profile, of somebody who reads no users', () => {
  it('is changed with edit_own_profile, and answered with who one is now', async () => {
    const [status, me] = await change('carol', { email: ' carol@example.com ' });
    expect(status).toBe(200);
    expect(me).toMatchObject({ user: { username: 'carol', email: 'carol@example.com' }, rooms: [] });
    expect(emailOf('carol')).toBe('carol@example.com');
  });

  it('is not changed without it, nor to what is no address, nor anything but the e-mail', async () => {
    const before = emailOf('carol');
    expect(await change('dave', { email: 'dave@example.com' })).toMatchObject([
      403,
      { error: { code: 'not-allowed' } },
    ]);
    expect(emailOf('dave')).not.toBe('dave@example.com');
    for (const json of [{ email: 'no address' }, { email: before, enabled: false }, { username: 'root' }, {}])
      expect(await change('carol', json)).toMatchObject([400, { error: { code: 'bad-request' } }]);
    expect(emailOf('carol')).toBe(before);
    const nobody = await started.send('PUT', '/api/me/profile', { json: { email: '' } });
    expect(nobody.status).toBe(401);
  });
});
