/**
 * The server killed with -9 in the middle of its work, again and again (`ROLECALL_KILLS` times): whatever was
 * acknowledged is there afterwards, whole; whatever was not is there whole or not at all, and is taken once
 * when it comes again.
 */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomFillSync } from 'node:crypto';
import { clientIdFrom } from '../../../shared/document/encode-save.ts';
import { createRecordId, createSaveId } from '../../../shared/schema/ids.ts';
import { DevicePeer } from '../../support/device-peer.ts';
import { startOrganisation } from '../../support/organisation-on-disk.ts';
import { set } from '../../support/sync-world.ts';
import { WireSocket } from '../../support/wire-socket.ts';

const kills = Number(process.env['ROLECALL_KILLS'] ?? 10);
const random = (bytes: Uint8Array) => randomFillSync(bytes);

let organisation: Awaited<ReturnType<typeof startOrganisation>>;
beforeAll(async () => {
  organisation = await startOrganisation();
});
afterAll(() => organisation.server.dispose());

it('loses nothing it acknowledged, and does nothing by halves', { timeout: 20_000 + kills * 10_000 }, async () => {
  const { server, admin } = organisation;
  const url = `${server.url.replace('http', 'ws')}/sync`;
  const devices = Array.from({ length: 4 }, () => new DevicePeer());
  const made = new Map<string, readonly [string, string]>();
  let running = true;

  /** Saves two users of one name at a time: both are there, or neither. */
  function saveTwo(device: DevicePeer): void {
    const saveId = createSaveId(random);
    const ids = [createRecordId('users', random), createRecordId('users', random)] as const;
    made.set(saveId, ids);
    device.save({
      saveId,
      room: 'users',
      clientId: clientIdFrom(random),
      madeAt: Date.now(),
      changes: ids.map((id, n) => set('users', id, 'username', `${saveId}.${n}`)),
    });
  }

  async function live(device: DevicePeer): Promise<void> {
    const line = await WireSocket.open(url, { Cookie: admin.cookie, Origin: server.url });
    device.connect(line);
    while (line.isOpen || line.toClient.length > 0) {
      await line.arrival();
      while (device.receive());
      if (running && device.synced.has('users') && device.pending.length < 3) saveTwo(device);
      if (!running && device.pending.length === 0) return device.disconnect();
    }
  }

  for (let round = 0; round < kills; round++) {
    const lives = devices.map(live);
    const acknowledged = devices.reduce((sum, device) => sum + device.receipts.length, 0);
    const enough = acknowledged + 20 + Math.floor(Math.random() * 200);
    while (devices.reduce((sum, device) => sum + device.receipts.length, 0) < enough)
      await new Promise((resolve) => setImmediate(resolve));
    await server.kill();
    await Promise.all(lives);
    await server.start();
    // A crash is no damage.
    expect((await fetch(`${server.url}/readyz`)).status, server.output()).toBe(200);

    const users = await admin.within('users', (doc) => new Map(doc.getMap('users').entries()));
    const done = new Set(
      devices.flatMap((device) =>
        device.receipts.map((receipt) => (receipt.kind === 'accepted' ? receipt.saveId : '')),
      ),
    );
    for (const [saveId, ids] of made) {
      const there = ids.map((id, n) => users.get(`${id}/username`) === `${saveId}.${n}`);
      expect(there[0], `half of ${saveId}`).toBe(there[1]);
      if (done.has(saveId)) expect(there, `acknowledged ${saveId}`).toEqual([true, true]);
    }
  }

  running = false;
  await Promise.all(devices.map(live));
  expect(devices.flatMap((device) => device.receipts).every(({ kind }) => kind === 'accepted')).toBe(true);
  const users = await admin.within('users', (doc) => doc.getMap('users').size);
  expect(users).toBeGreaterThanOrEqual(made.size * 2);
  expect(
    new Set(
      devices.flatMap((device) =>
        device.receipts.map((receipt) => (receipt.kind === 'accepted' ? receipt.saveId : '')),
      ),
    ).size,
  ).toBe(made.size);
});
