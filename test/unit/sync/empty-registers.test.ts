/** What earlier versions left in stored documents, when they refused plain clients' creations, is given back. */

import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '../../../shared/protocol/close-codes.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import type { SqliteStore } from '../../../sync-server/store/promised.ts';
import { encodeSegment, loadDocument } from '../../../sync-server/sync/segment.ts';
import { PlainPeer } from '../../support/plain-peer.ts';
import { desk, idOf, people, set, SyncWorld } from '../../support/sync-world.ts';

const refused = Array.from(
  { length: 3_000 },
  (_, n) => `d_${String(n).padStart(20, 'x').replaceAll('0', 'o').replaceAll('1', 'l')}`,
);

/** As the server wrote them when it put refused creations back. */
function leaveEmptyRegisters(store: SqliteStore): void {
  const document = loadDocument(store.loadRoom('desks').segments);
  const from = document.version;
  for (const id of refused)
    for (const field of ['name', 'description']) {
      const register = document.find('desks', `${id}/${field}`);
      if (register !== null) document.write(register, null, null, 0);
    }
  store.commit({
    segments: [{ room: 'desks', from, to: document.version, bytes: encodeSegment(document, from) }],
    activity: [],
    notices: [],
    clients: [],
    credentials: [],
  });
}

function bytesOf(store: SqliteStore): number {
  return store.loadRoom('desks').segments.reduce((sum, segment) => sum + segment.length, 0);
}

async function filled(): Promise<SyncWorld> {
  const world = await SyncWorld.create({ store: openSqlite(':memory:') });
  // A member that was taken out of a record that is there says something.
  await world.system([set('desks', desk, 'description', 'The first desk')]);
  return world;
}

it('empty registers of records that never had a name are dropped, once, and every device fetches anew', async () => {
  const world = await filled();
  const device = await world.device('alice');
  const before = { bytes: bytesOf(world.store), epoch: device.epoch };
  device.disconnect();
  leaveEmptyRegisters(world.store);
  expect(bytesOf(world.store)).toBeGreaterThan(100_000);
  await world.restart();
  expect(bytesOf(world.store)).toBeLessThan(before.bytes + 100);
  expect(world.logged.filter(({ message }) => message.includes('never held anything'))).toHaveLength(1);

  const save = { saveId: '1'.padStart(22, '0'), room: 'desks', clientId: 1, madeAt: 0 } as const;
  device.save({ ...save, changes: [set('desks', desk, 'name', 'Typed before')] });
  device.connect(world.connect('alice', null));
  await world.settle([device]);
  expect(device.epoch).not.toBe(before.epoch);
  expect(device.receipts).toMatchObject([{ kind: 'accepted' }]);
  expect([...device.base('desks').getMap('desks').keys()].every((key) => key.startsWith(desk))).toBe(true);
  expect(device.base('desks').getMap('desks').get(`${desk}/name`)).toBe('Typed before');
  expect(Y.encodeStateAsUpdate(device.base('desks')).length).toBeLessThan(500);

  const { epoch } = device;
  device.disconnect();
  await world.restart();
  device.connect(world.connect('alice', null));
  await world.settle([device]);
  expect(device.epoch).toBe(epoch);
  expect(world.hub.organisation.get('desks', desk)).toMatchObject({
    name: 'Typed before',
    description: 'The first desk',
  });
  await world.stop();
});

it('a plain replica from before must start from an empty document, and a new one sees all that is done', async () => {
  const world = await filled();
  leaveEmptyRegisters(world.store);
  const [first] = refused;
  const before = loadDocument(world.store.loadRoom('desks').segments).version;
  await world.restart();

  const old = new PlainPeer();
  const socket = world.connect('alice', 'desks');
  // Its state vector: everything there was of the server's.
  socket.write(Uint8Array.of(0, 0, ...lengthBefore([1, ...varUint(4_294_967_295), ...varUint(before)])));
  while (socket.deliver());
  expect(socket.closedWith).toBe(closeCodes.badMessage);

  old.connect(world.connect('alice', 'desks'));
  await world.settle([old]);
  await world.system([set('desks', first ?? '', 'name', 'Made after all')]);
  await world.settle([old]);
  expect(old.doc.getMap('desks').get(`${first}/name`)).toBe('Made after all');
  old.socket?.cut();
  old.connect(world.connect('alice', 'desks'));
  await world.settle([old]);
  expect(old.socket?.closedWith).toBe(null);
  await world.stop();
});

it('where nothing is empty, nothing is dropped and the epoch stays', async () => {
  const world = await filled();
  await world.system([
    set('users', idOf('u', 'dora'), 'username', 'dora'),
    set('users', people.carol, 'desks', true, desk),
  ]);
  await world.system([set('users', people.carol, 'desks', null, desk)]);
  const epoch = world.store.meta.get('epoch');
  await world.restart();
  await world.restart();
  expect(world.store.meta.get('epoch')).toBe(epoch);
  expect(world.logged.filter(({ message }) => message.includes('never held anything'))).toEqual([]);
  await world.stop();
});

function varUint(value: number): number[] {
  return value < 128 ? [value] : [128 | (value % 128), ...varUint(Math.floor(value / 128))];
}

function lengthBefore(bytes: readonly number[]): number[] {
  return [bytes.length, ...bytes];
}
