/** Small messages that ask for much: each costs its sender, and nobody else. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ByteWriter } from '../../../shared/document/byte-writer.ts';
import { encodeSave } from '../../../shared/document/encode-save.ts';
import { closeCodes } from '../../../shared/protocol/close-codes.ts';
import { protocolVersion } from '../../../shared/protocol/messages.ts';
import { schemaVersion } from '../../../shared/schema/fields.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { channelOf } from '../../../shared/schema/rooms.ts';
import type { MemorySocket } from '../../support/memory-socket.ts';
import { rawAwareness, rawMessage } from '../../support/raw-message.ts';
import { rawUpdate, type RawUpdate } from '../../support/raw-update.ts';
import { desk, people, SyncWorld, type Person } from '../../support/sync-world.ts';
import { cpuMsOf } from '../../support/cpu-time.ts';

let world: SyncWorld;
beforeEach(async () => {
  world = await SyncWorld.create();
});
afterEach(() => world.stop());

const email = `${people.carol}/email`;

function userId(n: number): string {
  return `u_${String(n).padStart(20, '0')}`;
}

async function plain(person: Person): Promise<MemorySocket> {
  const socket = world.connect(person, 'users');
  socket.write(rawMessage(0, [0]));
  socket.write(rawMessage(1, [0, 0]));
  while (socket.deliver());
  await world.tick();
  socket.toClient.length = 0;
  return socket;
}

async function send(socket: MemorySocket, update: RawUpdate): Promise<void> {
  socket.write(rawMessage(2, rawUpdate(update)));
  while (socket.deliver());
  await world.tick();
  await world.tick();
}

function overwritten(length: number): { root: string; key: string; deleted: number } {
  return { root: 'users', key: email, deleted: length };
}

describe('a plain client', () => {
  it('cannot claim more overwritten clocks than an update may have structs', async () => {
    const socket = await plain('mallory');
    const structs = Array.from({ length: 40 }, () => overwritten(limits.structsPerUpdate));
    const spent = await cpuMsOf(() => send(socket, { clients: [{ id: 7, clock: 0, structs }] }));
    expect(socket.closedWith).toBe(closeCodes.badMessage);
    expect(spent).toBeLessThan(500);
  });

  it('pays for the clocks it names in runs and deletes, not for the bytes it needs to name them', async () => {
    const socket = await plain('mallory');
    const half = limits.structsPerUpdate / 2;
    let clock = 0;
    for (; clock < 10 * half; clock += half)
      await send(socket, { clients: [{ id: 7, clock, structs: [overwritten(half)] }] });
    expect(socket.closedWith).toBe(null);
    // A few bytes each, which name all of them again.
    let sent = 0;
    while (socket.closedWith === null && sent < 1_000) {
      await send(socket, { deletes: [{ client: 7, ranges: [[0, clock]] }] });
      sent++;
    }
    expect(socket.closedWith).toBe(closeCodes.tooMany);
    expect(sent * clock).toBeLessThanOrEqual(limits.clocksPerMinute + clock);
  });

  it('cannot fill the document with registers set to nothing', async () => {
    const before = world.store.versionOf('users');
    let socket = await plain('carol');
    let id = 10;
    let next = 0;
    for (let tries = 0; tries < 6; tries++) {
      if (socket.closedWith !== null) socket = await plain('carol');
      const structs = Array.from({ length: 5_000 }, () => ({
        root: 'users',
        key: `${userId(next++)}/email`,
        value: '',
      }));
      await send(socket, { clients: [{ id: id++, clock: 0, structs }] });
    }
    expect(world.store.versionOf('users') - before).toBeLessThanOrEqual(limits.refusedRegistersPerHour + 5_000);
    expect(socket.closedWith).toBe(closeCodes.tooMany);
  });

  it('that had too much refused is not taken on again by connecting again', async () => {
    let socket = await plain('carol');
    let id = 10;
    const before = world.store.versionOf('users');
    for (let tries = 0; tries < 6; tries++) {
      if (socket.closedWith !== null) socket = await plain('carol');
      const structs = Array.from({ length: 6_000 }, (_, n) => ({
        root: 'users',
        key: `${userId(n)}/email`,
        value: 'x@example.com',
      }));
      await send(socket, { clients: [{ id: id++, clock: 0, structs }] });
    }
    expect(world.store.versionOf('users') - before).toBeLessThanOrEqual(limits.refusedRegistersPerHour + 6_000);
    expect(socket.closedWith).toBe(closeCodes.tooMany);
  });
});

it('a device cannot fill the record of what was tried', async () => {
  const each = 25_000;
  let recorded = 0;
  let last = world.connect('carol', null);
  for (let n = 0; recorded <= 2 * limits.refusedChangesPerHour && n < 20; n++) {
    last = world.connect('carol', null);
    const hello = JSON.stringify({ kind: 'hello', protocol: protocolVersion, schema: schemaVersion, app: 'test' });
    last.write(Uint8Array.of(0, ...Buffer.from(hello)));
    const writer = new ByteWriter();
    writer.raw(Uint8Array.of(channelOf('desks'), 0, 2));
    writer.varBytes(
      encodeSave({
        saveId: String(n).padStart(22, '0'),
        madeAt: 0,
        clientId: 1 + n,
        writes: Array.from({ length: each }, (_, queue) => ({
          collection: 'desks',
          key: `${desk}/queues/q_${String(queue).padStart(20, '0')}`,
          value: true,
          origin: null,
        })),
      }),
    );
    last.write(writer.toBytes());
    while (last.deliver());
    await world.tick();
    await world.tick();
    if (last.closedWith !== null) break;
    recorded += each;
    last.cut();
  }
  expect(last.closedWith).toBe(closeCodes.tooMany);
  expect(recorded).toBeLessThanOrEqual(limits.refusedChangesPerHour + each);
  const rows = world.store.activity({ limit: 100, userId: people.carol }).rows;
  expect(rows.reduce((sum, row) => sum + row.changes.length, 0)).toBeLessThanOrEqual(limits.refusedChangesPerHour);
});

it('a device is read no faster than its Saves are judged, by their bytes too', async () => {
  const socket = world.connect('carol', null);
  const hello = JSON.stringify({ kind: 'hello', protocol: protocolVersion, schema: schemaVersion, app: 'test' });
  socket.write(Uint8Array.of(0, ...Buffer.from(hello)));
  const frames = 12;
  for (let n = 0; n < frames; n++) {
    const writer = new ByteWriter();
    writer.raw(Uint8Array.of(channelOf('users'), 0, 2));
    writer.varBytes(
      encodeSave({
        saveId: String(n).padStart(22, '0'),
        madeAt: 0,
        clientId: 1 + n,
        writes: Array.from({ length: 400 }, (_, user) => ({
          collection: 'users',
          key: `${userId(user)}/email`,
          value: `${'x'.repeat(1_500)}@example.com`,
          origin: null,
        })),
      }),
    );
    socket.write(writer.toBytes());
  }
  while (socket.deliver());
  // Some of it waits for its turn, and the rest outside.
  expect(socket.toServer.length).toBeGreaterThan(frames / 2);
  for (let n = 0; n < 100 && socket.isOpen && socket.toServer.length > 0; n++) {
    while (socket.deliver());
    await world.tick();
  }
  for (let n = 0; n < 20; n++) await world.tick();
  expect(world.store.activity({ limit: 100, userId: people.carol }).rows).toHaveLength(frames);
});

it('many messages that say nothing are too many', async () => {
  const socket = await plain('carol');
  const nothing = rawMessage(2, [0, 0]);
  let sent = 0;
  for (; socket.closedWith === null && sent < limits.bytesPerMinute / nothing.length; sent++)
    socket.emit('message', Buffer.from(nothing), true);
  expect(socket.closedWith).toBe(closeCodes.tooMany);
  expect(sent).toBeLessThan(limits.bytesPerMinute / limits.bytesPerMessage);
});

describe('presence', () => {
  const at = (field: string | null): unknown => ({ place: { collection: 'users', id: people.carol, field } });

  it('that is where it was is not told again', async () => {
    const alice = await plain('alice');
    const socket = await plain('mallory');
    for (let n = 0; n < 100; n++) socket.write(rawAwareness(JSON.stringify(at('email'))));
    while (socket.deliver());
    expect(alice.toClient).toHaveLength(1);
  });

  it('that moves all the time costs the one who moves, not all the others', async () => {
    const alice = await plain('alice');
    const socket = await plain('mallory');
    for (let n = 0; n < 2 * limits.presencePerMinute; n++)
      socket.write(rawAwareness(JSON.stringify(at(n % 2 === 0 ? 'email' : null))));
    while (socket.deliver());
    expect(alice.toClient.length).toBeLessThanOrEqual(limits.presencePerMinute + 1);
    expect(socket.closedWith).toBe(closeCodes.tooMany);
    expect(alice.closedWith).toBe(null);
  });

  it('is not told to whoever asks without end', async () => {
    const alice = await plain('alice');
    alice.write(rawAwareness(JSON.stringify(at(null))));
    while (alice.deliver());
    const socket = await plain('mallory');
    for (let n = 0; n < 2 * limits.presencePerMinute; n++) socket.write(Uint8Array.of(3));
    while (socket.deliver());
    expect(socket.toClient.length).toBeLessThanOrEqual(limits.presencePerMinute);
    expect(socket.closedWith).toBe(closeCodes.tooMany);
  });
});
