/** A backup of the real server while it works, and the real server restored from it. */

import { spawn } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clientIdFrom } from '../../../shared/document/encode-save.ts';
import { createRecordId, createSaveId } from '../../../shared/schema/ids.ts';
import { DevicePeer } from '../../support/device-peer.ts';
import { administratorPassword, startOrganisation } from '../../support/organisation-on-disk.ts';
import { signInPlain } from '../../support/plain-client.ts';
import { projectRoot } from '../../support/server-process.ts';
import { set } from '../../support/sync-world.ts';
import { WireSocket } from '../../support/wire-socket.ts';

const random = (bytes: Uint8Array) => randomFillSync(bytes);

let organisation: Awaited<ReturnType<typeof startOrganisation>>;
beforeAll(async () => {
  organisation = await startOrganisation();
});
afterAll(() => organisation.server.dispose());

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

function command(...given: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(projectRoot, 'sync-server/main.ts'), ...given], {
      env: { ...process.env, ROLECALL_DATA: organisation.server.dataFolder },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    child.on('exit', (code) => resolve({ code, output }));
  });
}

async function connect(device: DevicePeer, cookie: string): Promise<WireSocket> {
  const { url } = organisation.server;
  const line = await WireSocket.open(`${url.replace('http', 'ws')}/sync`, { Cookie: cookie, Origin: url });
  device.connect(line);
  return line;
}

async function until(device: DevicePeer, line: WireSocket, fits: () => boolean): Promise<void> {
  while (!fits()) {
    await line.arrival();
    while (device.receive());
  }
}

function saveUser(device: DevicePeer, username: string): string {
  const id = createRecordId('users', random);
  device.save({
    saveId: createSaveId(random),
    room: 'users',
    clientId: clientIdFrom(random),
    madeAt: Date.now(),
    changes: [set('users', id, 'username', username)],
  });
  return `${id}/username`;
}

const namesIn = (device: DevicePeer): Set<unknown> => new Set(device.base('users').getMap('users').values());

it(
  'a backup made while the server works is restored under a new epoch, and a tablet that is not ahead notices too',
  { timeout: 90_000 },
  async () => {
    const { server, admin } = organisation;
    const file = join(server.dataFolder, 'kept', 'backup.sqlite');
    const device = new DevicePeer();
    const line = await connect(device, admin.cookie);
    await until(device, line, () => device.synced.has('users'));
    saveUser(device, 'before');
    await until(device, line, () => device.pending.length === 0);

    // It goes on while it is copied.
    let ran: Ran | null = null;
    const copying = command('--backup', file).then((done) => (ran = done));
    let meanwhile = 0;
    while (ran === null) {
      saveUser(device, `meanwhile ${meanwhile++}`);
      await until(device, line, () => device.pending.length === 0);
    }
    const made = await copying;
    expect(made.output).toContain('is a whole backup');
    expect(made.code).toBe(0);
    expect(meanwhile).toBeGreaterThan(0);
    expect(statSync(file).mode & 0o077).toBe(0);
    // Not under a server that runs.
    expect(await command('--restore', file)).toMatchObject({
      code: 1,
      output: expect.stringContaining('Another Rolecall'),
    });

    // One tablet is as far as the backup at the most, and one is ahead of it.
    const notAhead = new DevicePeer();
    notAhead.epoch = device.epoch;
    saveUser(device, 'after');
    await until(device, line, () => device.pending.length === 0);
    await server.stop();
    expect(existsSync(join(server.dataFolder, 'rolecall.control'))).toBe(false);
    saveUser(device, 'waits');

    const restored = await command('--restore', file);
    expect(restored).toMatchObject({ code: 0, output: expect.stringMatching(/^Restored \d+ rows/u) });
    expect(readdirSync(server.dataFolder).filter((name) => name.includes('.before-restore-'))).not.toEqual([]);
    await server.start();
    expect((await fetch(`${server.url}/readyz`)).status, server.output()).toBe(200);

    // Everybody signs in again.
    const again = await signInPlain(server.url, 'alice', administratorPassword);
    const epoch = device.epoch;
    const lines = [await connect(device, again.cookie), await connect(notAhead, again.cookie)] as const;
    await until(device, lines[0], () => device.synced.has('users') && device.pending.length === 0);
    await until(notAhead, lines[1], () => notAhead.synced.has('users') && namesIn(notAhead).has('waits'));
    expect(device.epoch).not.toBe(epoch);
    expect(notAhead.epoch).toBe(device.epoch);
    for (const each of [device, notAhead]) {
      expect(namesIn(each).has('before')).toBe(true);
      expect(namesIn(each).has('waits')).toBe(true);
      expect(namesIn(each).has('after')).toBe(false);
    }
    for (const each of [device, notAhead]) each.disconnect();
  },
);
