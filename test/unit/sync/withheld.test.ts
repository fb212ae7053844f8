/** What a receipt says of a room is for who may read that room when it is told, not when it was written. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import { encodeSave } from '../../../shared/document/encode-save.ts';
import type { Receipt } from '../../../shared/protocol/messages.ts';
import type { DevicePeer, SentSave } from '../../support/device-peer.ts';
import { clerkRole, people, set, SyncWorld } from '../../support/sync-world.ts';

let world: SyncWorld;
beforeEach(async () => {
  world = await SyncWorld.create();
});
afterEach(() => world.stop());

let made = 0;
function emailOf(userId: string, email: string): SentSave {
  const saveId = String(++made).padStart(22, '0');
  return { saveId, room: 'users', clientId: made, madeAt: 0, changes: [set('users', userId, 'email', email)] };
}

/** What makes bob one who may read no room. */
const outOfRooms = [
  set('users', people.bob, 'roles', null, clerkRole),
  set('users', people.bob, 'scope', 'builtin.basic-user'),
];

/** The Save is on its way, but its receipt never arrives. */
async function sendUnheard(peer: DevicePeer, save: SentSave): Promise<void> {
  peer.save(save);
  while (peer.socket?.deliver() === true);
  await world.tick();
  await world.tick();
  peer.disconnect();
}

function wireOf(receipts: readonly Receipt[]): string {
  return JSON.stringify(receipts);
}

it('a receipt that is told again after the room was closed names no values and nobody', async () => {
  const [alice, bob] = [await world.device('alice'), await world.device('bob')];
  alice.save(emailOf(people.carol, 'alices@example.com'));
  await world.settle([alice]);
  await sendUnheard(bob, emailOf(people.carol, 'bobs@example.com'));
  await world.system(outOfRooms);
  bob.connect(world.connect('bob', null));
  await world.settle([bob]);
  expect(bob.receipts).toMatchObject([{ kind: 'accepted', version: 0, collisions: [] }]);
  expect(wireOf(bob.receipts)).not.toContain('alice');
});

it('a refusal that is told again after the room was closed says that it was refused, and no more', async () => {
  const bob = await world.device('bob');
  await world.system([set('users', people.alice, 'email', 'secret@example.com')]);
  await sendUnheard(bob, emailOf(people.alice, 'mine@example.com'));
  await world.system(outOfRooms);
  bob.connect(world.connect('bob', null));
  await world.settle([bob]);
  expect(bob.receipts).toMatchObject([{ kind: 'refused', code: 'not-allowed', version: 0, changes: [] }]);
});

it('the room is closed for the receipt too when both happen in the same moment', async () => {
  const bob = await world.device('bob');
  await world.system([set('users', people.carol, 'email', 'secret@example.com')]);
  bob.save(emailOf(people.alice, 'mine@example.com'));
  bob.save(emailOf(people.carol, 'mine@example.com'));
  while (bob.socket?.deliver() === true);
  const closing = world.system(outOfRooms);
  await world.settle([bob]);
  await closing;
  expect(bob.receipts.slice(0, 2).map(({ kind }) => kind)).toEqual(['refused', 'accepted']);
  expect(wireOf(bob.receipts)).not.toContain('secret');
  for (const receipt of bob.receipts) expect(receipt).toMatchObject({ version: 0 });
  expect(wireOf(bob.receipts)).not.toContain('reasons');
});

it('a Save for a closed room is answered the same, whatever is in the room and whoever used its client id', async () => {
  const alice = await world.plain('alice', 'desks', 4_242);
  alice.doc.getMap('desks').set('d_one00000000000000000/name', 'Desk 1');
  await world.settle([alice]);
  const receiptOf = async (clientId: number, origin: number | null): Promise<object> => {
    const carol = await world.device('carol');
    const saveId = String(++made).padStart(22, '0');
    const key = 'd_one00000000000000000/name';
    const update = encodeSave({
      saveId,
      madeAt: 0,
      clientId,
      writes: [{ collection: 'desks', key, value: 'Mine', origin }],
    });
    carol.socket?.write(Uint8Array.of(2, 0, 2, ...lengthOf(update), ...update));
    await world.settle([carol]);
    carol.disconnect();
    const { saveId: _, ...receipt } = carol.receipts[0] as Extract<Receipt, { readonly kind: 'refused' }>;
    return receipt;
  };
  const plain = await receiptOf(1, null);
  expect(plain).toMatchObject({ kind: 'refused', code: 'not-allowed', version: 0 });
  expect(await receiptOf(2, 0)).toEqual(plain);
  expect(await receiptOf(3, 1_000_000)).toEqual(plain);
  expect(await receiptOf(4_242, null)).toEqual(plain);
});

function lengthOf(update: Uint8Array): readonly number[] {
  return update.length < 128 ? [update.length] : [(update.length & 127) | 128, update.length >> 7];
}
