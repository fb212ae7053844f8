/** A server whose data was damaged while it was down: it says so, is read, takes nothing, and is recovered. */

import { randomFillSync } from 'node:crypto';
import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { clientIdFrom } from '../../../shared/document/encode-save.ts';
import { createRecordId, createSaveId } from '../../../shared/schema/ids.ts';
import { DevicePeer } from '../../support/device-peer.ts';
import { administratorPassword, startOrganisation } from '../../support/organisation-on-disk.ts';
import type { ServerProcess } from '../../support/server-process.ts';
import { set } from '../../support/sync-world.ts';
import { WireSocket } from '../../support/wire-socket.ts';

const random = (bytes: Uint8Array) => randomFillSync(bytes);

interface Ground {
  readonly server: ServerProcess;
  readonly cookie: string;
  /** Of rolecall.sqlite. */
  readonly path: string;
}

async function organisation(): Promise<Ground> {
  const { server, admin } = await startOrganisation();
  onTestFinished(() => server.dispose());
  return { server, cookie: admin.cookie, path: join(server.dataFolder, 'rolecall.sqlite') };
}

async function device({
  server,
  cookie,
}: Ground): Promise<{ peer: DevicePeer; until(done: () => boolean): Promise<void> }> {
  const line = await WireSocket.open(`${server.url.replace('http', 'ws')}/sync`, {
    Cookie: cookie,
    Origin: server.url,
  });
  const peer = new DevicePeer();
  peer.connect(line);
  onTestFinished(() => peer.disconnect());
  return {
    peer,
    async until(done) {
      while (!done()) {
        await line.arrival();
        while (peer.receive());
        if (!line.isOpen && !done()) throw new Error(`closed with ${line.closedWith}`);
      }
    },
  };
}

function addUser(peer: DevicePeer, name: string): void {
  const id = createRecordId('users', random);
  peer.save({
    saveId: createSaveId(random),
    room: 'users',
    clientId: clientIdFrom(random),
    madeAt: Date.now(),
    changes: [set('users', id, 'username', name)],
  });
}

/** So many users, each acknowledged before the next, and then killed. */
async function addUsersAndDie(ground: Ground, count: number): Promise<void> {
  const { peer, until } = await device(ground);
  await until(() => peer.synced.has('users'));
  for (let n = 0; n < count; n++) {
    addUser(peer, `user.${n}`);
    await until(() => peer.pending.length === 0);
  }
  // The mark follows within a moment.
  const mark = join(ground.server.dataFolder, 'rolecall.mark');
  while (!readFileSync(mark, 'utf8').includes(`"users":${versionOf(peer)}`))
    await new Promise((resolve) => setImmediate(resolve));
  peer.disconnect();
  await ground.server.kill();
}

function versionOf(peer: DevicePeer): number {
  const [last] = peer.receipts.slice(-1);
  return last?.kind === 'accepted' ? last.version : -1;
}

function flip(path: string, at: number): void {
  const file = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, at);
  writeSync(file, Buffer.of((byte[0] ?? 0) ^ 1), 0, 1, at);
  closeSync(file);
}

async function said(server: ServerProcess, path: string): Promise<readonly [number, string]> {
  const answer = await fetch(server.url + path);
  return [answer.status, await answer.text()];
}

it('one flipped byte in the log is noticed and named; what is there is read, Saves wait, and it is recovered', async () => {
  const ground = await organisation();
  const { server, path } = ground;
  await addUsersAndDie(ground, 20);
  flip(`${path}-wal`, Math.floor(statSync(`${path}-wal`).size * 0.8));
  const earlier = server.output().length;
  await server.start();

  const output = server.output().slice(earlier);
  expect(output).toMatch(/The data is damaged\./u);
  expect(output).toMatch(/the last \d+ of \d+ commits are missing, .*users: \d+ of \d+ writes/u);
  expect(output).toMatch(/start once with --recover/u);
  expect(output).not.toMatch(/undefined|\\n {4}at |setup#code/u);
  expect((await said(server, '/healthz'))[0]).toBe(200);
  expect(await said(server, '/readyz')).toEqual([503, expect.stringContaining('"store":"damaged","writes":"refused"')]);
  expect(await said(server, '/api/setup')).toEqual([200, '{"needed":false}']);

  // Reading, and signing in, go on.
  const signIn = (password: string): Promise<Response> =>
    fetch(`${server.url}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: server.url },
      body: JSON.stringify({ username: 'alice', password }),
    });
  expect((await signIn(administratorPassword)).status).toBe(200);
  // Whether that one was changed in what is missing, nobody knows.
  const wrong = await signIn('something else');
  expect([wrong.status, await wrong.text()]).toEqual([503, expect.stringContaining('users-unreadable')]);
  const { peer, until } = await device(ground);
  await until(() => peer.synced.has('users') && peer.writes === 'refused');
  const known = [...peer.base('users').getMap('users').values()];
  expect(known).toContain('user.0');
  expect(known).not.toContain('user.19');
  addUser(peer, 'waits');
  await until(() => peer.receipts.length > 0);
  expect(peer.receipts).toMatchObject([{ kind: 'refused', code: 'server-read-only' }]);
  expect(peer.pending).toHaveLength(1);
  peer.disconnect();

  expect(await server.stop()).toBe(0);
  await server.start(['--recover']);
  expect(server.output()).toMatch(/Recovered \d+ rows/u);
  expect((await said(server, '/readyz'))[0]).toBe(200);
  const again = await signIn(administratorPassword);
  const cookie = again.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const after = await device({ ...ground, cookie });
  after.peer.pending.push(...peer.pending);
  await after.until(() => after.peer.pending.length === 0);
  expect(after.peer.receipts).toMatchObject([{ kind: 'accepted' }]);
  expect(after.peer.epoch).not.toBe(peer.epoch);
});

it.each([
  ['the log is removed', (path: string) => rmSync(`${path}-wal`)],
  ['the file and the log are removed', (path: string) => [path, `${path}-wal`].forEach((each) => rmSync(each))],
  ['the database is emptied', (path: string) => [path, `${path}-wal`].forEach((each) => truncateSync(each, 0))],
  [
    'the file is something else',
    (path: string) => {
      rmSync(`${path}-wal`);
      writeFileSync(path, 'something else '.repeat(1_000));
    },
  ],
])('when %s no setup is offered: it says in sentences what is wrong', async (_what, damage) => {
  const ground = await organisation();
  await addUsersAndDie(ground, 3);
  damage(ground.path);
  const earlier = ground.server.output().length;
  const failed = await ground.server.start().then(
    () => false,
    () => true,
  );
  const output = ground.server.output().slice(earlier);
  expect(output).not.toMatch(/undefined|\n {4}at |setup#code/u);
  expect(output).toMatch(/--recover/u);
  expect(output).toMatch(failed ? /^Rolecall cannot start\. \/.*\n$/u : /The data is damaged\./u);
  expect(failed).toBe(true);
});
