/**
 * What many messages cost, for every kind of message: four times as many cost about four times as much, not
 * sixteen times. Measured in processor time of sizes against each other, so a slow machine changes nothing.
 */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeSave } from '../../../shared/document/encode-save.ts';
import { serverClientId } from '../../../shared/document/wire.ts';
import { protocolVersion } from '../../../shared/protocol/messages.ts';
import { schemaVersion } from '../../../shared/schema/fields.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { channelOf, type Room } from '../../../shared/schema/rooms.ts';
import { cpuMsOf } from '../../support/cpu-time.ts';
import type { MemorySocket } from '../../support/memory-socket.ts';
import { rawAwareness, rawMessage } from '../../support/raw-message.ts';
import { rawUpdate, type RawUpdate } from '../../support/raw-update.ts';
import { people, set, SyncWorld, type Person } from '../../support/sync-world.ts';

const email = `${people.carol}/email`;
/** The largest flood, and the smaller one it is measured against. */
const many = 10_000;
const fewer = many / 4;
/** Four, with room for what a collection of garbage costs here or there; quadratic would be sixteen. */
const mostGrowth = 8;

let world: SyncWorld;
beforeEach(async () => {
  world = await SyncWorld.create();
});
afterEach(() => world.stop());

function update(given: RawUpdate): Uint8Array {
  return rawMessage(2, rawUpdate(given));
}

function open(person: Person, room: Room | null): MemorySocket {
  const socket = world.connect(person, room);
  if (room === null) {
    const hello = JSON.stringify({ kind: 'hello', protocol: protocolVersion, schema: schemaVersion, app: 'test' });
    socket.write(Uint8Array.of(0, ...Buffer.from(hello)));
  } else {
    socket.write(rawMessage(0, [0]));
    socket.write(rawMessage(1, [0, 0]));
  }
  while (socket.deliver());
  return socket;
}

/** Sends as many as there are; a new minute whenever the sender would be closed for too much. */
async function flood(socket: MemorySocket, frames: Iterable<Uint8Array>, perMinute = 100): Promise<void> {
  let sent = 0;
  world.now += 60_000;
  for (const frame of frames) {
    if (!socket.isOpen) throw new Error(`closed with ${socket.closedWith ?? 0} after ${sent}`);
    socket.write(frame);
    while (socket.deliver());
    if (++sent % 50 === 0) await world.tick();
    if (sent % perMinute === 0) {
      // However slow the machine is, all of it was looked at in its minute.
      for (let n = 0; n < 20; n++) await world.tick();
      world.now += 60_000;
    }
    socket.toClient.length = 0;
  }
  await world.tick();
}

async function growth(run: (messages: number) => Promise<void>): Promise<number> {
  // What is compiled and allocated once is not counted.
  await run(500);
  // What else the process does at the time only adds: the least of three is nearest to what it costs.
  const least = async (messages: number): Promise<number> => {
    const costs = [];
    for (let round = 0; round < 3; round++) costs.push(await cpuMsOf(() => run(messages)));
    return Math.min(...costs);
  };
  const small = await least(fewer);
  return (await least(many)) / small;
}

function* times(count: number, make: (n: number) => Uint8Array): Generator<Uint8Array> {
  for (let n = 0; n < count; n++) yield make(n);
}

describe('the cost of a flood grows with its messages alone, when it is', () => {
  it('runs of clocks that say that they were overwritten', { timeout: 60_000 }, async () => {
    let id = 10;
    const ratio = await growth(async (messages) => {
      const client = id++;
      const socket = open('carol', 'users');
      const structs = [{ root: 'users', key: email, deleted: limits.structsPerUpdate }];
      await flood(
        socket,
        times(messages, (n) => update({ clients: [{ id: client, clock: n * limits.structsPerUpdate, structs }] })),
      );
      socket.cut();
    });
    expect(ratio).toBeLessThan(mostGrowth);
  });

  it('single structs of one client', { timeout: 60_000 }, async () => {
    let id = 10;
    const ratio = await growth(async (messages) => {
      const client = id++;
      const socket = open('carol', 'users');
      const structs = [{ root: 'users', key: email, deleted: 1 }];
      await flood(
        socket,
        times(messages, (n) => update({ clients: [{ id: client, clock: n, structs }] })),
      );
      socket.cut();
    });
    expect(ratio).toBeLessThan(mostGrowth);
  });

  it('deletes of everything there ever was', { timeout: 60_000 }, async () => {
    const socket = open('mallory', 'users');
    const structs = [{ root: 'users', key: email, deleted: 1_000 }];
    for (let n = 0; n < 200; n++) {
      socket.write(update({ clients: [{ id: 7, clock: n * 1_000, structs }] }));
      while (socket.deliver());
      await world.tick();
    }
    const ratio = await growth(async (messages) => {
      const deletes = [{ client: 7, ranges: [[0, 200_000]] as const }];
      await flood(
        socket,
        times(messages, () => update({ deletes })),
        50,
      );
    });
    expect(ratio).toBeLessThan(mostGrowth);
  });

  it('state vectors', { timeout: 60_000 }, async () => {
    const ratio = await growth(async (messages) => {
      const socket = open('carol', 'users');
      await flood(
        socket,
        times(messages, (n) => rawMessage(0, [1, 7, n % 100])),
      );
      socket.cut();
    });
    expect(ratio).toBeLessThan(mostGrowth);
  });

  it('presence, and questions for it', { timeout: 60_000 }, async () => {
    const ratio = await growth(async (messages) => {
      const socket = open('carol', 'users');
      await flood(
        socket,
        times(messages, (n) => {
          if (n % 2 === 0) return Uint8Array.of(3);
          const state = { place: { collection: 'users', id: people.carol, field: n % 4 === 1 ? 'email' : null } };
          return rawAwareness(JSON.stringify(state));
        }),
      );
      socket.cut();
    });
    expect(ratio).toBeLessThan(mostGrowth);
  });

  it('Saves that are refused', { timeout: 60_000 }, async () => {
    let made = 0;
    const ratio = await growth(async (messages) => {
      const socket = open('carol', null);
      await flood(
        socket,
        times(messages, () => {
          made++;
          const save = encodeSave({
            saveId: String(made).padStart(22, '0'),
            madeAt: 0,
            clientId: made,
            writes: [{ collection: 'users', key: email, value: 'x@example.com', origin: null }],
          });
          return rawMessage(2, save, channelOf('users'));
        }),
      );
      socket.cut();
    });
    expect(ratio).toBeLessThan(mostGrowth);
  });

  it('control messages, of which the second closes the connection', { timeout: 60_000 }, async () => {
    const ratio = await growth(async (messages) => {
      for (let n = 0; n < messages; n++) {
        const socket = open('carol', null);
        socket.write(Uint8Array.of(0, 123, 125));
        while (socket.deliver());
        expect(socket.isOpen).toBe(false);
        world.logged.length = 0;
      }
    });
    expect(ratio).toBeLessThan(mostGrowth);
  });
});

it('deleting one value costs the same, however much was written and named in the same breath', async () => {
  const bob = open('bob', 'users');
  for (let n = 0; n < 5_000; n++) await world.system([set('users', people.carol, 'email', `${n}@example.com`)]);
  const version = world.store.versionOf('users');
  bob.write(update({ deletes: [{ client: serverClientId, ranges: [[version - 5_000, 5_000]] }] }));
  while (bob.deliver());
  await world.tick();
  await world.tick();
  expect(world.hub.organisation.get('users', people.carol)?.email).toBe('');
  expect(world.store.activity({ limit: 1 }).rows[0]?.changes).toHaveLength(1);
});
