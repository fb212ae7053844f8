/** What a user may not read is never sent to him, and he cannot write it: in every room there is. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { permissionKeys, type PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { fieldSpecs } from '../../../shared/schema/fields.ts';
import { createRecordId } from '../../../shared/schema/ids.ts';
import { allCollections } from '../../../shared/schema/records.ts';
import { roomReaders, rooms, type Room } from '../../../shared/schema/rooms.ts';
import { DevicePeer } from '../../support/device-peer.ts';
import { creation, textFor } from '../../support/sample-record.ts';
import { clerkRole, people, readerRole, set, SyncWorld } from '../../support/sync-world.ts';

let world: SyncWorld;
beforeEach(async () => {
  world = await SyncWorld.create();
});
afterEach(() => world.stop());

/** The text that stands in each field, of a record of each collection. */
const texts = fieldSpecs.flatMap((spec, n) => {
  const text = textFor(spec, n);
  return text === null ? [] : [{ spec, text }];
});
const ids = new Map(
  allCollections.map((collection, n) => [collection, createRecordId(collection, (b) => b.fill(n + 1))]),
);

async function fill(): Promise<void> {
  for (const collection of allCollections) await world.system(creation(collection, ids.get(collection) ?? '', 900_000));
  await world.system(
    texts.map(({ spec, text }) => set(spec.collection, ids.get(spec.collection) ?? '', spec.field, text)),
  );
}

/** Bob holds everything but this (and what needs it). */
async function holdAllBut(lacking: readonly PermissionKey[]): Promise<void> {
  const keys = permissionKeys.filter(
    (key) => key !== 'admin' && key !== 'disallow_changing_pause' && !lacking.includes(key),
  );
  await world.system([
    ...keys.map((key) => set('roles', readerRole, 'permissions', true, key)),
    ...lacking.map((key) => set('roles', readerRole, 'permissions', null, key)),
    set('users', people.bob, 'roles', true, readerRole),
    set('users', people.bob, 'roles', null, clerkRole),
  ]);
}

/** Everything that a device of bob's is sent, as one text. */
async function everythingSent(): Promise<{ readonly sent: string; readonly bob: DevicePeer }> {
  const socket = world.connect('bob', null);
  const frames: Uint8Array[] = [];
  const send = socket.send.bind(socket);
  socket.send = (data, options, sent) => {
    frames.push(Uint8Array.from(data));
    send(data, options, sent);
  };
  const bob = new DevicePeer();
  bob.connect(socket);
  await world.settle([bob]);
  return { sent: Buffer.concat(frames).toString('utf8'), bob };
}

const inRoom = (room: Room) => texts.filter(({ spec }) => spec.room === room);

describe.each(rooms)('%s', (room) => {
  it('is sent to who holds its permission', async () => {
    await fill();
    await holdAllBut([]);
    const { sent } = await everythingSent();
    expect(inRoom(room).filter(({ text }) => !sent.includes(text))).toEqual([]);
  });

  it('is never sent to who lacks it', async () => {
    await fill();
    await holdAllBut(roomReaders[room].read);
    const { sent } = await everythingSent();
    expect(inRoom(room).length).toBeGreaterThan(0);
    expect(inRoom(room).filter(({ text }) => sent.includes(text))).toEqual([]);
  });
});

const numbers = rooms.filter((room) => roomReaders[room].unmasked === true);

it('whoever is masked is sent no phone number, and the rest of the records', async () => {
  expect(numbers.length).toBeGreaterThan(0);
  await fill();
  await holdAllBut([]);
  await world.system([set('roles', readerRole, 'maskPhone', true)]);
  const { sent, bob } = await everythingSent();
  expect(bob.me?.rooms.filter((room) => numbers.includes(room))).toEqual([]);
  const masked = texts.filter(({ spec }) => numbers.includes(spec.room));
  expect(masked.filter(({ text }) => sent.includes(text))).toEqual([]);
  const others = texts.filter(({ spec }) => !numbers.includes(spec.room));
  expect(others.filter(({ text }) => !sent.includes(text))).toEqual([]);
});

it('numbers stop coming in the moment in which a role begins to mask', async () => {
  await fill();
  await holdAllBut([]);
  const { bob } = await everythingSent();
  expect(bob.me?.rooms).toEqual(expect.arrayContaining([...numbers]));
  await world.system([set('roles', readerRole, 'maskPhone', true)]);
  await world.settle([bob]);
  expect(bob.me?.rooms.filter((room) => numbers.includes(room))).toEqual([]);
  await world.system([set('devices', ids.get('devices') ?? '', 'callerId', '+4420999000')]);
  await world.settle([bob]);
  expect(JSON.stringify(bob.base('deviceNumbers').toJSON())).not.toContain('4420999000');
});
