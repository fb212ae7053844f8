/** Fields that are in another room than the rest of their record. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Change } from '../../../shared/document/change.ts';
import type { Room } from '../../../shared/schema/rooms.ts';
import { DevicePeer, type SentSave } from '../../support/device-peer.ts';
import { clerkRole, people, set, SyncWorld } from '../../support/sync-world.ts';

let world: SyncWorld;
beforeEach(async () => {
  world = await SyncWorld.create();
});
afterEach(() => world.stop());

const phone = 'dv_phone000000000000000';
let made = 0;

function part(room: Room, changes: readonly Change[], saveId: string): SentSave {
  made += 1;
  return { saveId, room, clientId: made, madeAt: 0, changes };
}

function saveId(): string {
  made += 1;
  return String(made).padStart(22, '0');
}

/** As a tablet cuts a Save: the record first, then what is in rooms of its own. */
async function makePhone(peer: DevicePeer): Promise<void> {
  const id = saveId();
  peer.save(part('devices', [set('devices', phone, 'name', 'Phone 1')], id));
  peer.save(part('devicePasswords', [set('devices', phone, 'password', 'secret-1')], id));
  peer.save(part('deviceNumbers', [set('devices', phone, 'callerId', '+442079460123')], id));
  await world.settle([peer]);
}

const whole = { name: 'Phone 1', password: 'secret-1', callerId: '+442079460123' };

it('a Save over several rooms makes one record, which is one after a restart too', async () => {
  const alice = await world.device('alice');
  await makePhone(alice);
  expect(alice.receipts.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted']);
  expect(world.hub.organisation.get('devices', phone)).toMatchObject(whole);
  await world.restart();
  expect(world.hub.organisation.get('devices', phone)).toMatchObject(whole);
  expect([...alice.base('devices').getMap('devices').keys()]).toEqual([`${phone}/name`]);
  expect([...alice.base('devicePasswords').getMap('devices').keys()]).toEqual([`${phone}/password`]);
});

it('a field is written in its own room alone, by a tablet and by a plain client', async () => {
  const alice = await world.device('alice');
  await makePhone(alice);
  const before = alice.receipts.length;
  alice.save(part('devices', [set('devices', phone, 'password', 'planted')], saveId()));
  alice.save(part('devicePasswords', [set('devices', phone, 'name', 'Renamed')], saveId()));
  await world.settle([alice]);
  expect(alice.receipts.slice(before).map((receipt) => receipt.kind === 'refused' && receipt.code)).toEqual([
    'malformed',
    'malformed',
  ]);
  const plain = await world.plain('alice', 'devices');
  plain.doc.getMap('devices').set(`${phone}/password`, 'planted');
  await world.settle([plain]);
  expect(world.hub.organisation.get('devices', phone)).toMatchObject(whole);
});

it('who may edit devices and not see passwords sets none, however it is sent', async () => {
  await makePhone(await world.device('alice'));
  await world.system([
    ...(['show_device', 'create_device', 'edit_device', 'desk_outside'] as const).map((key) =>
      set('roles', clerkRole, 'permissions', true, key),
    ),
  ]);
  const bob = new DevicePeer();
  bob.save(part('devices', [set('devices', phone, 'name', 'Phone 2')], saveId()));
  bob.save(part('devicePasswords', [set('devices', phone, 'password', 'mine')], saveId()));
  bob.connect(world.connect('bob', null));
  await world.settle([bob]);
  expect(bob.me?.rooms).toContain('devices');
  expect(bob.me?.rooms).not.toContain('devicePasswords');
  const outcome = new Map(bob.receipts.map(({ kind, room }) => [room, kind]));
  expect(Object.fromEntries(outcome)).toEqual({ devices: 'accepted', devicePasswords: 'refused' });
  const review = await world.hub.change({
    actor: { userId: people.bob, place: { address: '192.0.2.1', country: null } },
    changes: [set('devices', phone, 'password', 'mine')],
  });
  expect(review.verdicts.flatMap(({ reasons }) => reasons)).toMatchObject([
    { code: 'permission-missing', permission: 'show_device_password' },
  ]);
  expect(world.hub.organisation.get('devices', phone)).toMatchObject({ ...whole, name: 'Phone 2' });
});
