/** Attacks on the wire, replayed against the hub. In brackets the number in the list of attacks. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { serverClientId } from '../../../shared/document/wire.ts';
import { closeCodes } from '../../../shared/protocol/close-codes.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { schemaVersion } from '../../../shared/schema/fields.ts';
import type { Room } from '../../../shared/schema/rooms.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import { DevicePeer } from '../../support/device-peer.ts';
import type { MemorySocket } from '../../support/memory-socket.ts';
import { PlainPeer } from '../../support/plain-peer.ts';
import { rawAwareness, rawMessage } from '../../support/raw-message.ts';
import { oneStruct, rawUpdate, type RawUpdate } from '../../support/raw-update.ts';
import { people, set, SyncWorld } from '../../support/sync-world.ts';
import { cpuMsOf } from '../../support/cpu-time.ts';

let world: SyncWorld;
beforeEach(async () => {
  world = await SyncWorld.create();
});
afterEach(() => world.stop());

const email = `${people.carol}/email`;

/** A plain client by hand: past the handshake, so that nothing is on its way. */
async function attacker(room: Room = 'users'): Promise<MemorySocket> {
  const socket = world.connect('mallory', room);
  socket.write(rawMessage(0, [0]));
  socket.write(rawMessage(1, [0, 0]));
  while (socket.deliver());
  await world.tick();
  socket.toClient.length = 0;
  return socket;
}

async function send(socket: MemorySocket, update: Uint8Array | RawUpdate): Promise<void> {
  socket.write(rawMessage(2, update instanceof Uint8Array ? update : rawUpdate(update)));
  while (socket.deliver());
  await world.tick();
  await world.tick();
}

function whyClosed(): unknown {
  return world.logged.findLast(({ message: text }) => text === 'a message was not understood')?.fields;
}

async function refused(update: Uint8Array | RawUpdate, why: string): Promise<void> {
  const before = world.store.versionOf('users');
  const socket = await attacker();
  await send(socket, update);
  expect(socket.closedWith).toBe(closeCodes.badMessage);
  expect(whyClosed()).toMatchObject({ user: people.mallory, why });
  expect(world.store.versionOf('users')).toBe(before);
}

describe('refused, with the connection closed for good:', () => {
  it('structs under somebody else’s client id, whose owner’s edit then arrives unharmed', async () => {
    const bob = await world.plain('bob', 'users', 4_242);
    bob.doc.getMap('users').set(email, 'first@example.com');
    await world.settle([bob]);
    bob.disconnect();
    bob.doc.getMap('users').set(email, 'second@example.com');
    await refused(
      { clients: [{ id: 4_242, clock: 1, structs: [{ root: 'users', key: email, value: 'stolen@example.com' }] }] },
      'client-id-not-yours',
    );
    await refused(Y.encodeStateAsUpdate(bob.doc), 'client-id-not-yours');
    bob.connect(world.connect('bob', 'users'));
    await world.settle([bob]);
    expect(world.hub.organisation.get('users', people.carol)?.email).toBe('second@example.com');
  });

  it('structs under the server’s client id', () =>
    refused(
      {
        clients: [
          { id: serverClientId, clock: 100_000, structs: [{ root: 'users', key: email, value: 'x@example.com' }] },
        ],
      },
      'client-id-not-yours',
    ));

  it('a gap before the first struct', () =>
    refused(
      { clients: [{ id: 7, clock: 1, structs: [{ root: 'users', key: email, value: 'x@example.com' }] }] },
      'clock-gap',
    ));

  it('an origin that nobody has written yet', async () => {
    const version = world.store.versionOf('users');
    await refused(oneStruct({ origin: [serverClientId, version], value: 'x@example.com' }), 'unknown-origin');
    await refused(oneStruct({ origin: [9, 0], value: 'x@example.com' }), 'missing-dependency');
    await refused(oneStruct({ origin: [7, 0], value: 'x@example.com' }), 'missing-dependency');
  });

  it('origins in a circle', () =>
    refused(
      {
        clients: [
          { id: 9, clock: 0, structs: [{ origin: [7, 0], value: 'x@example.com' }] },
          { id: 7, clock: 0, structs: [{ origin: [9, 0], value: 'x@example.com' }] },
        ],
      },
      'missing-dependency',
    ));

  it('deletes of what is not written yet', async () => {
    const version = world.store.versionOf('users');
    await refused({ deletes: [{ client: serverClientId, ranges: [[version - 1, 2]] }] }, 'deletes-the-future');
    await refused({ deletes: [{ client: 4_711, ranges: [[0, 1]] }] }, 'deletes-the-future');
  });

  it('deletes of somebody else’s structs', async () => {
    const bob = await world.plain('bob', 'users', 4_242);
    bob.doc.getMap('users').set(email, 'first@example.com');
    await world.settle([bob]);
    await refused({ deletes: [{ client: 4_242, ranges: [[0, 1]] }] }, 'client-id-not-yours');
  });

  it('tens of thousands of sets of one key, at once', async () => {
    const structs = Array.from({ length: 40_000 }, () => ({ root: 'users', key: email, value: true }));
    const spent = await cpuMsOf(() => refused({ clients: [{ id: 7, clock: 0, structs }] }, 'conflict-bomb'));
    expect(spent).toBeLessThan(2_000);
  });

  it('keys that are no register, or a trap', async () => {
    await refused(oneStruct({ root: 'users', key: `${people.carol}/nonsense`, value: 1 }), 'not-a-register');
    await refused(oneStruct({ root: 'users', key: people.carol, value: 1 }), 'not-a-register');
    await refused(oneStruct({ root: 'users', key: `${people.carol}/email/member`, value: 1 }), 'not-a-register');
    for (const id of ['__proto__', 'constructor', 'prototype', 'r_clerk000000000000000']) {
      await refused(oneStruct({ root: 'users', key: `${id}/email`, value: 'x@example.com' }), 'forbidden-key');
    }
    await refused(oneStruct({ root: 'users', key: `${people.carol}/roles/__proto__`, value: true }), 'not-a-register');
  });

  it('markers that are none', async () => {
    await refused(oneStruct({ root: 'saves', key: 'too short', value: 1.8e12 }), 'not-a-save');
    await refused(oneStruct({ root: 'saves', key: 'a'.repeat(22), value: 'now' }), 'not-a-save');
  });
});

it('what an item says of itself does not count where it has an origin', async () => {
  // The origin is the item of bob's roles; the value would be an e-mail address.
  const observer = await world.plain('alice', 'users');
  const item = observer.doc.getMap('users')._map.get(`${people.bob}/roles/r_clerk000000000000000`);
  const socket = await attacker();
  await send(socket, oneStruct({ origin: [serverClientId, item?.id.clock ?? -1], value: 'x@example.com' }));
  expect(world.hub.organisation.get('users', people.carol)?.email).toBe('');
  expect(world.store.activity({ limit: 1 }).rows[0]).toMatchObject({
    outcome: 'refused',
    changes: [{ id: people.bob, field: 'roles' }],
  });
});

it('the same struct with another value is not taken a second time', async () => {
  const socket = await attacker();
  await send(socket, oneStruct({ root: 'users', key: email, value: 'first@example.com' }));
  await send(socket, oneStruct({ root: 'users', key: email, value: 'second@example.com' }));
  expect(world.hub.organisation.get('users', people.carol)?.email).toBe('first@example.com');
  expect(socket.closedWith).toBe(null);
});

it('a thousand sets on the oldest item cost no more than any others', async () => {
  const observer = await world.plain('alice', 'users');
  for (let n = 0; n < 2_000; n++) await world.system([set('users', people.carol, 'email', `${n}@example.com`)]);
  await world.settle([observer]);
  const first = world.store.versionOf('users') - 2_000;
  const socket = await attacker();
  const structs = [
    ...Array.from({ length: 200 }, (_, n) => ({
      origin: [serverClientId, first] as const,
      value: `x${n}@example.com`,
    })),
  ];
  // Stock Yjs needs 5 s.
  expect(await cpuMsOf(() => send(socket, { clients: [{ id: 7, clock: 0, structs }] }))).toBeLessThan(500);
});

it('a record that is deleted meanwhile takes no writes, and the writer is told', async () => {
  const bob = await world.device('bob');
  await world.system([set('users', people.carol, 'deletedAt', new Date(world.now).toISOString())]);
  bob.save({
    saveId: 'a'.repeat(22),
    room: 'users',
    clientId: 5,
    madeAt: 0,
    changes: [set('users', people.carol, 'email', 'x@example.com')],
  });
  await world.settle([bob]);
  expect(bob.receipts).toMatchObject([{ kind: 'refused', changes: [{ reasons: [{ code: 'record-deleted' }] }] }]);
  expect(world.hub.organisation.get('users', people.carol)?.email).toBe('');
});

it('many client ids leave no trace in anybody’s document', async () => {
  for (let n = 0; n < 30; n++) {
    const bob = await world.plain('bob', 'users');
    bob.doc.getMap('users').set(email, `${n}@example.com`);
    await world.settle([bob]);
    bob.disconnect();
  }
  const fresh = await world.plain('alice', 'users');
  expect([...fresh.doc.store.clients.keys()]).toEqual([serverClientId]);
  expect(Y.encodeStateVector(fresh.doc).length).toBeLessThan(12);
});

it('more new client ids than a person can have are too many', async () => {
  const socket = await attacker();
  for (let from = 0; socket.closedWith === null && from <= limits.newClientsPerHour; from += 60) {
    const clients = Array.from({ length: 60 }, (_, n) => ({
      id: 1_000_000 - from - n,
      clock: 0,
      structs: [{ root: 'users', key: email, value: 'x@example.com' }],
    }));
    await send(socket, { clients });
  }
  expect(socket.closedWith).toBe(closeCodes.tooMany);
});

describe('presence', () => {
  const at = (field: string | null) => ({ place: { collection: 'users', id: people.carol, field } });

  function states(socket: MemorySocket): string[] {
    return socket.toClient.filter((frame) => frame[0] === 1).map((frame) => Buffer.from(frame).toString('utf8'));
  }

  it('comes from the session, whatever the client claims, in one entry for each connection', async () => {
    const alice = await world.plain('alice', 'users');
    const socket = await attacker();
    for (const [id, field] of [
      [1, 'email'],
      [2, 'username'],
      [alice.doc.clientID, 'email'],
    ] as const) {
      socket.write(
        rawAwareness(JSON.stringify({ ...at(field), user: { id: people.alice, username: 'alice' } }), id, 2 ** 50),
      );
      socket.deliver();
    }
    const seen = states(alice.socket as MemorySocket);
    expect(seen).toHaveLength(3);
    for (const text of seen) expect(text).toContain(`"user":{"id":"${people.mallory}","username":"mallory"}`);
    alice.socket?.toClient.splice(0);
    socket.cut();
    expect(states(alice.socket as MemorySocket)).toEqual([expect.stringContaining('null')]);
  });

  it('that is deep, large or nonsense is nowhere, and nobody falls over', async () => {
    const alice = await world.plain('alice', 'users');
    const socket = await attacker();
    for (const state of [
      '['.repeat(500),
      JSON.stringify({ place: { collection: 'users', id: 'x', field: null } }),
      `{"place":"${'x'.repeat(5_000)}"}`,
      '{"place":{"collection":"roles","id":"r_clerk000000000000000"}}',
      '"',
    ]) {
      socket.write(rawAwareness(state));
      socket.deliver();
    }
    expect(states(alice.socket as MemorySocket)).toEqual([]);
    expect(socket.closedWith).toBe(null);
    socket.write(Uint8Array.of(1, 3, 0xff, 0xff, 0x03));
    socket.deliver();
    expect(socket.closedWith).toBe(closeCodes.badMessage);
  });

  it('reaches only who may read the room', async () => {
    const alice = await world.plain('alice', 'roles');
    const carol = world.connect('carol', null);
    const socket = world.connect('bob', 'users');
    socket.write(rawMessage(0, [0]));
    socket.write(rawAwareness(JSON.stringify(at(null))));
    while (socket.deliver());
    expect(states(alice.socket as MemorySocket)).toEqual([]);
    // Not before carol has asked for the room.
    expect(carol.toClient).toEqual([]);
  });
});

describe('frames', () => {
  it('that are text, of unknown kinds, channels or rooms end their connection and nobody else’s', async () => {
    const alice = await world.plain('alice', 'users');
    const hello = Buffer.from(`\0${JSON.stringify({ kind: 'hello', protocol: 1, schema: schemaVersion, app: 'x' })}`);
    const bad: readonly (readonly Uint8Array[])[] = [
      [Uint8Array.of()],
      [Uint8Array.of(1, 0, 0, 1, 0)],
      [Uint8Array.of(0, 123)],
      [hello, hello],
      [hello, Uint8Array.of(120, 0, 0, 1, 0)],
      [hello, Uint8Array.of(3, 7)],
      [hello, Uint8Array.of(3, 0, 9, 0)],
      [hello, Uint8Array.of(3, 0, 0, 1, 0, 0)],
      [hello, Uint8Array.of(3, 0, 0, 200, 1)],
      [hello, Buffer.concat([Uint8Array.of(3), rawMessage(2, [1, 2, 3])])],
    ];
    for (const frames of bad) {
      const socket = world.connect('mallory', null);
      for (const frame of frames) socket.write(frame);
      while (socket.deliver());
      await world.tick();
      expect(socket.closedWith).toBe(closeCodes.badMessage);
    }
    const socket = world.connect('mallory', null);
    socket.emit('message', Buffer.from('text'), false);
    expect(socket.closedWith).toBe(closeCodes.badMessage);
    alice.doc.getMap('users').set(email, 'alice@example.com');
    await world.settle([alice]);
    expect(world.hub.organisation.get('users', people.carol)?.email).toBe('alice@example.com');
  });

  it('of another version of the protocol are told to upgrade', () => {
    const socket = world.connect('bob', null);
    socket.write(Buffer.from(`\0${JSON.stringify({ kind: 'hello', protocol: 99, schema: 1, app: 'x' })}`));
    socket.deliver();
    expect(socket.closedWith).toBe(closeCodes.upgradeRequired);
  });

  it('asking for everything again and again are answered once a second', async () => {
    const bob = await world.plain('bob', 'users');
    for (let n = 0; n < 300; n++) bob.socket?.write(rawMessage(0, [0]));
    while (bob.socket?.deliver());
    await world.tick();
    expect(bob.socket?.toClient.length).toBeLessThanOrEqual(1);
  });

  it('unread pile up only so far, then the reader is cut off', async () => {
    const bob = await world.plain('bob', 'users');
    const { socket } = bob;
    if (socket === null) throw new Error('not connected');
    socket.bufferedAmount = limits.backlogBytes + 1;
    await world.system([set('users', people.carol, 'email', 'x@example.com')]);
    expect(socket.isOpen).toBe(false);
  });

  it('from more connections than one person has are too many', () => {
    const sockets = Array.from({ length: limits.connectionsPerUser + 1 }, () => world.connect('bob', 'users'));
    expect(sockets.map((socket) => socket.closedWith)).toEqual([
      ...Array.from({ length: limits.connectionsPerUser }, () => null),
      closeCodes.tooMany,
    ]);
  });
});

/** bob's device holds a write that this server never made. */
async function aheadDevice(): Promise<DevicePeer> {
  const bob = await world.device('bob');
  Y.applyUpdate(
    bob.base('users'),
    rawUpdate({
      clients: [
        {
          id: serverClientId,
          clock: world.store.versionOf('users'),
          structs: [{ key: 'u_x/email', value: 'lost@example.com' }],
        },
      ],
    }),
  );
  bob.disconnect();
  return bob;
}

async function comeBack(peer: DevicePeer): Promise<void> {
  peer.connect(world.connect('bob', null));
  await world.settle([peer]);
}

it('a device that claims to be ahead and cannot prove it starts anew alone, and nobody else notices', async () => {
  const alice = await world.device('alice');
  const bob = await aheadDevice();
  const { epoch } = bob;
  for (let tries = 0; tries < 3; tries++) {
    const liar = await aheadDevice();
    // Of the server's own making, but for what really was; and of nobody's.
    const mark = liar.marks.get('users');
    if (mark === undefined) throw new Error('no mark was given');
    liar.marks.set('users', { ...mark, version: mark.version + 1 });
    liar.connect(world.connect('bob', null));
    await world.settle([liar, alice]);
    expect(liar.socket).toBe(null);
  }
  await comeBack(bob);
  expect(bob.socket).toBe(null);
  await comeBack(bob);
  expect(bob.base('users').getMap('users').has('u_x/email')).toBe(false);
  expect(bob.base('users').getMap('users').size).toBeGreaterThan(0);
  expect(bob.epoch).toBe(epoch);
  expect(alice.socket?.isOpen).toBe(true);
});

it('a device that knows later versions of a server that was restored makes everybody start anew, once', async () => {
  const bob = await world.device('bob');
  const alice = await world.device('alice');
  // The copy is made now: key and epoch are in it, what comes later is not.
  const copy = openSqlite(':memory:');
  for (const key of ['epoch', 'markKey']) copy.meta.set(key, world.store.meta.get(key) ?? '');
  await world.system([set('users', people.carol, 'email', 'lost@example.com')]);
  await world.settle([bob, alice]);
  await comeBack(bob);
  const { epoch } = bob;

  await world.stop();
  world = await SyncWorld.create({ store: copy, seed: 2 });
  alice.connect(world.connect('alice', null));
  await world.settle([alice]);
  bob.connect(world.connect('bob', null));
  await world.settle([bob, alice]);
  expect(bob.epoch).not.toBe(epoch);
  expect(bob.base('users').getMap('users').get(email) ?? '').not.toBe('lost@example.com');
  expect(alice.socket).toBe(null);
  alice.connect(world.connect('alice', null));
  await world.settle([alice]);
  expect(alice.epoch).toBe(bob.epoch);
  // The same proof does nothing a second time.
  const again = new DevicePeer();
  again.marks = bob.marks;
  again.connect(world.connect('bob', null));
  await world.settle([again, alice]);
  expect(again.epoch).toBe(bob.epoch);
  expect(alice.socket?.isOpen).toBe(true);
});

it('a plain replica of another history has to begin with an empty document', async () => {
  const plain = new PlainPeer();
  Y.applyUpdate(
    plain.doc,
    rawUpdate({
      clients: [
        {
          id: serverClientId,
          clock: 0,
          structs: Array.from({ length: 1_000 }, (_, n) => ({ key: `u_x/${n}`, value: 1 })),
        },
      ],
    }),
  );
  const socket = world.connect('bob', 'users');
  plain.connect(socket);
  await world.settle([plain]);
  expect(socket.closedWith).toBe(closeCodes.badMessage);
});
