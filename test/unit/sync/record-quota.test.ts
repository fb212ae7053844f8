/** What one user may have recorded in an hour and in a day: the disk is not filled by one clerk with one field. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { limits } from '../../../shared/schema/limits.ts';
import { createSaveId } from '../../../shared/schema/ids.ts';
import { createRecordQuota } from '../../../sync-server/sync/record-quota.ts';
import type { DevicePeer } from '../../support/device-peer.ts';
import { people, set, SyncWorld } from '../../support/sync-world.ts';

const hour = 3_600_000;
const day = 24 * hour;
let world: SyncWorld;
beforeEach(async () => (world = await SyncWorld.create({ recordLimits: { perHour: 20_000, perDay: 50_000 } })));
afterEach(() => world.stop());

let made = 0;
async function saveAs(device: DevicePeer): Promise<void> {
  made++;
  device.save({
    saveId: createSaveId((bytes) => world.random.fill(bytes)),
    room: 'users',
    clientId: 1_000 + made,
    madeAt: 0,
    changes: [set('users', people.carol, 'email', `${'x'.repeat(200)}${made}@example.com`)],
  });
  await world.settle([device]);
}

async function saveUntilHeldUp(device: DevicePeer): Promise<number> {
  for (let accepted = 0; ; accepted++) {
    await saveAs(device);
    const last = device.receipts.at(-1);
    if (last?.kind === 'accepted') continue;
    expect(last).toMatchObject({ kind: 'refused', code: 'over-quota' });
    return accepted;
  }
}

it('what is beyond the hour waits on its device, others go on, and it is taken afterwards', async () => {
  world.now = Math.ceil(world.now / day) * day;
  const bytesBefore = world.store.upkeep.kept().bytes;
  const bob = await world.device('bob');
  expect(await saveUntilHeldUp(bob)).toBeGreaterThan(10);
  expect(world.store.upkeep.kept().bytes - bytesBefore).toBeLessThan(21_000);
  // Nobody is sent away, and others go on.
  expect(bob.socket?.isOpen).toBe(true);
  const alice = await world.device('alice');
  await saveAs(alice);
  expect(alice.receipts).toMatchObject([{ kind: 'accepted' }]);

  // Sent again and again meanwhile: that costs nothing.
  const comeBack = async (): Promise<void> => {
    bob.disconnect();
    bob.connect(world.connect('bob', null));
    await world.settle([bob]);
  };
  for (let times = 0; times < 50; times++) await comeBack();
  expect(bob.pending).toHaveLength(1);
  world.now += hour;
  await comeBack();
  expect(bob.pending).toHaveLength(0);
  expect(bob.receipts.at(-1)).toMatchObject({ kind: 'accepted' });
});

it('a plain client that used up its hour is closed, and may come back', async () => {
  world.now = Math.ceil(world.now / day) * day;
  const bob = await world.plain('bob', 'users');
  let socket = bob.socket;
  for (let n = 0; socket?.isOpen === true; n++) {
    bob.doc.getMap('users').set(`${people.carol}/email`, `${'x'.repeat(200)}${n}@example.com`);
    await world.settle([bob]);
    socket = bob.socket;
    if (n > 200) throw new Error('never closed');
  }
  world.now += hour;
  bob.connect(world.connect('bob', 'users'));
  await world.settle([bob]);
  expect(bob.socket?.isOpen).toBe(true);
});

it('a day is limited, however its hours are used', () => {
  let now = 0;
  const quota = createRecordQuota(() => now);
  let bytes = 0;
  for (now = 0; now < day; now += hour) {
    while (quota.hasRoom('bob')) {
      quota.recorded('bob', 1_000_000);
      bytes += 2_000_300;
    }
    expect(quota.hasRoom('alice')).toBe(true);
  }
  expect(bytes).toBeGreaterThanOrEqual(limits.recordedBytesPerDay);
  expect(bytes).toBeLessThan(limits.recordedBytesPerDay + 5 * 2_000_300);
  now = day;
  expect(quota.hasRoom('bob')).toBe(true);
});
