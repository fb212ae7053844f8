import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import type { Change } from '../../../shared/document/change.ts';
import { closeCodes } from '../../../shared/protocol/close-codes.ts';
import type { Value } from '../../../shared/schema/records.ts';
import { closed, opened, startWith, type Started } from '../http/started.ts';

let started: Started;
let cookie: string;
let sockets: readonly WebSocket[];
beforeEach(async () => {
  started = await startWith({
    config: { trustedHops: 1 },
    roles: [{ name: 'Reader', permissions: { show_user: true } }],
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'victor', roles: { Reader: true } },
      { username: 'carol', roles: { Reader: true } },
    ],
  });
  cookie = await started.signIn('victor', home);
  sockets = [0, 1, 2].map(() => started.socket('/sync', { cookie, ...home }));
  for (const socket of sockets) expect(await opened(socket)).toBe('open');
});
afterEach(() => started.stop());

const home = { 'x-forwarded-for': '192.0.2.10' };
const me = (from = home): Promise<number> =>
  started.send('GET', '/api/me', { headers: { cookie, ...from } }).then(({ status }) => status);

async function codesAfter(
  act: () => Promise<void>,
): Promise<{ readonly codes: readonly number[]; readonly ms: number }> {
  const all = Promise.all(sockets.map(closed));
  const began = performance.now();
  await act();
  const codes = await all;
  return { codes, ms: performance.now() - began };
}

const set = (username: string, field: string, before: Value, after: Value): Change => ({
  collection: 'users',
  id: started.idOf(username),
  field,
  member: null,
  before,
  after,
});

describe('a user who is disabled while connected', () => {
  it('is out on every socket within a second, and signed out everywhere', async () => {
    const other = await started.signIn('carol', home);
    const { codes, ms } = await codesAfter(() => started.change([set('victor', 'enabled', true, false)]));
    expect(codes).toEqual([closeCodes.refused, closeCodes.refused, closeCodes.refused]);
    expect(ms).toBeLessThan(1_000);
    expect(await me()).toBe(401);
    expect(await opened(started.socket('/sync', { cookie, ...home }))).toBe(401);
    // Enabled again is not signed in again.
    await started.change([set('victor', 'enabled', false, true)]);
    expect(await me()).toBe(401);
    expect((await started.send('GET', '/api/me', { headers: { cookie: other, ...home } })).status).toBe(200);
  });

  it('is deleted: the same', async () => {
    const { codes } = await codesAfter(() =>
      started.change([set('victor', 'deletedAt', null, new Date().toISOString())]),
    );
    expect(codes).toEqual([closeCodes.refused, closeCodes.refused, closeCodes.refused]);
    expect(await me()).toBe(401);
  });
});

describe('whose only role accepts other addresses now', () => {
  it('is out here within a second, but stays signed in where the role accepts them', async () => {
    const { codes, ms } = await codesAfter(() =>
      started.change([
        {
          collection: 'roles',
          id: started.idOf('Reader'),
          field: 'acceptedAddresses',
          member: '10.20.0.0/16',
          before: null,
          after: true,
        },
      ]),
    );
    expect(codes).toEqual([closeCodes.refused, closeCodes.refused, closeCodes.refused]);
    expect(ms).toBeLessThan(1_000);
    expect(await me()).toBe(403);
    expect(await me({ 'x-forwarded-for': '10.20.1.1' })).toBe(200);
    expect(await me({ 'x-forwarded-for': '10.20.1.1, 192.0.2.10' })).toBe(403);
  });
});

describe('somebody who signs out', () => {
  it('is out on every socket of that session', async () => {
    const { codes } = await codesAfter(async () => {
      await started.send('DELETE', '/api/session', { headers: { cookie, ...home } });
    });
    expect(codes).toEqual([closeCodes.signedOut, closeCodes.signedOut, closeCodes.signedOut]);
  });
});
