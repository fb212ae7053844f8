/** `npm run recover`: somebody is let in again with a link that works once. */

import { randomFillSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { requestRecovery } from '../../../sync-server/access/recovery-request.ts';
import { createSoftPasskey } from '../../support/soft-passkey.ts';
import { startWith, type Started } from '../http/started.ts';
import { browserOf } from './browser-of.ts';

const random = (bytes: Uint8Array): Uint8Array => randomFillSync(bytes);
const next = 'a new and long password';

async function start(now: () => number): Promise<{ readonly started: Started; readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-recovery-'));
  const started = await startWith({
    dataFolder: folder,
    now,
    people: [
      { username: 'alice', roles: { 'builtin.administrator': true } },
      { username: 'bob', roles: { 'builtin.agent': true }, user: { scope: 'builtin.no-portal', enabled: false } },
    ],
  });
  onTestFinished(async () => {
    await started.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return { started, folder };
}

it('whom the link is for sets a password and administers, with it alone; it works once and is recorded', async () => {
  const { started, folder } = await start(Date.now);
  const code = requestRecovery(folder, ' Bob ', Date.now(), random);
  const file = join(folder, 'recovery.json');
  expect(readFileSync(file, 'utf8')).not.toContain(code);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const browser = browserOf(started);
  const says = (given: string, password = next) => browser.says('POST', '/api/recovery', { code: given, password });
  expect(await says('A'.repeat(22))).toBe('recovery-link-wrong');
  expect(await says(code, 'short')).toBe('password-too-short');
  expect(await says(code)).toBe('ok');
  expect(await says(code)).toBe('recovery-link-wrong');
  expect(await browser.signIn('bob', next)).toBe('ok');
  expect(await browser.says('GET', '/api/settings')).toBe('ok');
  expect(started.logged()).toContain('let in again');
});

it('what proved who they were counts no more, and their sessions end', async () => {
  const { started, folder } = await start(Date.now);
  const [alice, other] = [browserOf(started), browserOf(started)];
  const passkey = createSoftPasskey(`http://localhost:${started.port}`);
  await alice.signIn('alice');
  await alice.addPasskey(passkey);
  const code = requestRecovery(folder, 'alice', Date.now(), random);
  expect(await other.says('POST', '/api/recovery', { code, password: next })).toBe('ok');
  expect(await alice.says('GET', '/api/me')).toBe('signed-out');
  const challenge = await other.challenge('/api/session/passkey/challenge', { after: 'nothing' });
  expect(await other.says('POST', '/api/session/passkey', { passkey: passkey.used(challenge) })).toBe(
    'passkey-refused',
  );
});

it('a link is old after half an hour, and void when another one was made', async () => {
  let now = Date.now();
  const { started, folder } = await start(() => now);
  const browser = browserOf(started);
  const says = (code: string) => browser.says('POST', '/api/recovery', { code, password: next });
  const first = requestRecovery(folder, 'alice', now, random);
  const second = requestRecovery(folder, 'alice', now, random);
  expect(await says(first)).toBe('recovery-link-wrong');
  now += 31 * 60_000;
  expect(await says(second)).toBe('recovery-link-wrong');
});
