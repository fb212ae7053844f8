/**
 * A clerk's honest updates, damaged in every way, sent to the hub (`ROLECALL_FUZZ` of them, from
 * `ROLECALL_SEED`): nothing changes but what a clerk may change, nothing falls over, and whoever comes
 * afterwards can load every room (30).
 */

import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { encodeSave } from '../../../shared/document/encode-save.ts';
import { schemaVersion } from '../../../shared/schema/fields.ts';
import { createSaveId } from '../../../shared/schema/ids.ts';
import { mutate } from '../../simulation/mutate.ts';
import type { MemorySocket } from '../../support/memory-socket.ts';
import { createRandom } from '../../support/seeded-random.ts';
import { clerkRole, people, readerRole, set, SyncWorld } from '../../support/sync-world.ts';

const updates = Number(process.env['ROLECALL_FUZZ'] ?? 3_000);
const seed = Number(process.env['ROLECALL_SEED'] ?? 1);
const mayChange = new RegExp(
  `^u_(?:bob|carol|mallory)0*/(?:email|username|enabled|scope|roles/(?:${clerkRole}|${readerRole}))$`,
  'u',
);

it(
  `changes nothing that its sender may not change (ROLECALL_SEED=${seed})`,
  { timeout: 30_000 + updates * 5 },
  async () => {
    const world = await SyncWorld.create({ seed });
    const random = createRandom(seed);
    const bob = await world.plain('bob', 'users', 77);
    const captured: Uint8Array[] = [];
    bob.doc.on('update', (update: Uint8Array) => captured.push(update));
    for (let n = 0; n < 12; n++) {
      const key = `${random.pick(Object.values(people))}/${random.pick(['email', 'username', 'enabled', 'roles/builtin.administrator'])}`;
      if (random.chance(0.2)) bob.doc.getMap('users').delete(key);
      else bob.doc.getMap('users').set(key, random.pick(['x@example.com', true, null, 'builtin.basic-user']));
      captured.push(
        encodeSave({
          saveId: createSaveId((bytes) => random.fill(bytes)),
          madeAt: n,
          clientId: 1_000 + n,
          writes: [
            { collection: 'users', key, value: 'x@example.com', origin: random.chance(0.5) ? random.below(30) : null },
          ],
        }),
      );
    }
    bob.disconnect();
    await world.system([set('users', people.mallory, 'email', 'mallory@example.com')]);
    const before = await snapshot(world);
    const versionBefore = world.store.versionOf('users');
    const sockets: MemorySocket[] = [];

    for (let n = 0; n < updates; n++) {
      const update = mutate(random.pick(captured), random);
      const plain = random.chance(0.6);
      const socket = world.connect('mallory', plain ? 'users' : null);
      if (!plain)
        socket.write(
          Buffer.from(`\0${JSON.stringify({ kind: 'hello', protocol: 1, schema: schemaVersion, app: 'evil' })}`),
        );
      const size = update.length < 128 ? [update.length] : [128 | (update.length & 127), update.length >> 7];
      const head = plain ? [0, random.pick([1, 2])] : [3, 0, 2];
      socket.write(Uint8Array.of(...head, ...size, ...update));
      while (socket.deliver());
      sockets.push(socket);
      if (sockets.length < 16) continue;
      await world.tick();
      for (const each of sockets.splice(0)) each.cut();
      // A user that cannot be signed in any more attacks no longer.
      if (world.hub.subject(people.mallory, null)?.signIn !== 'ok')
        await world.system([set('users', people.mallory, 'enabled', true)]);
    }
    await world.tick();
    await world.tick();

    const after = await snapshot(world);
    // A refused write to a register that never was is answered by writing nothing to it.
    const read = (from: ReadonlyMap<string, unknown>, key: string): unknown => from.get(key) || null;
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (key) => read(before, key) !== read(after, key),
    );
    expect(changed.filter((key) => !mayChange.test(key))).toEqual([]);
    expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
    // Some are harmless and taken, some are refused by rules, most are no updates at all.
    expect(world.store.versionOf('users')).toBeGreaterThan(versionBefore);
    await world.stop();
  },
);

async function snapshot(world: SyncWorld): Promise<Map<string, unknown>> {
  const alice = await world.plain('alice', 'users');
  expect(alice.doc.store.pendingStructs).toBe(null);
  expect([...Y.decodeStateVector(Y.encodeStateVector(alice.doc)).keys()]).toEqual([4_294_967_295]);
  alice.disconnect();
  return new Map(alice.doc.getMap('users').entries());
}
