/** What was refused is put back where it was made, and leaves nothing anywhere else. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { correctionClientId } from '../../../shared/document/wire.ts';
import { closeCodes } from '../../../shared/protocol/close-codes.ts';
import { limits } from '../../../shared/schema/limits.ts';
import type { PlainPeer } from '../../support/plain-peer.ts';
import { clerkRole, idOf, people, set, SyncWorld } from '../../support/sync-world.ts';

let world: SyncWorld;
beforeEach(async () => {
  world = await SyncWorld.create();
});
afterEach(() => world.stop());

const email = `${people.carol}/email`;
const users = (peer: PlainPeer): Y.Map<unknown> => peer.doc.getMap('users');
const documentSize = (): number =>
  world.store.loadRoom('desks').segments.reduce((sum, bytes) => sum + bytes.length, 0) +
  world.store.loadRoom('users').segments.reduce((sum, bytes) => sum + bytes.length, 0);

/** What everybody has, as a replica that comes now sees it. */
async function everybodys(): Promise<unknown> {
  const fresh = await world.plain('alice', 'users');
  const all = users(fresh).toJSON();
  expect([...fresh.doc.store.clients.keys()].length).toBe(1);
  fresh.disconnect();
  return all;
}

it('a refused update of two megabytes leaves nothing in the document, in the store or in anybody’s replica', async () => {
  const alice = await world.plain('alice', 'users');
  await world.system([set('roles', clerkRole, 'permissions', null, 'edit_user')]);
  const before = { version: world.store.versionOf('users'), size: documentSize() };
  const bob = await world.plain('bob', 'users');
  bob.doc.transact(() => {
    for (let n = 0; n < limits.refusedRegistersPerHour; n++)
      users(bob).set(`${idOf('u', String(n).padStart(20, '0'))}/email`, 'bob@example.com');
    users(bob).set(email, 'bob@example.com');
    users(bob).delete(`${people.alice}/username`);
  });
  await world.settle([alice]);
  bob.disconnect();
  const again = await world.plain('bob', 'users');
  again.doc.transact(() => {
    for (let n = 0; n < 5_000; n++)
      users(again).set(`${idOf('u', String(n).padStart(20, '0'))}/email`, 'x@example.com');
  });
  await world.settle([again, alice]);
  expect({ version: world.store.versionOf('users'), size: documentSize() }).toEqual(before);
  expect(users(alice).size).toBe(Object.keys((await everybodys()) as object).length);
  await world.restart();
  expect({ version: world.store.versionOf('users'), size: documentSize() }).toEqual(before);
});

it('its author’s replica returns to what everybody has, whatever was done to it, and again', async () => {
  await world.system([
    set('roles', clerkRole, 'permissions', null, 'edit_user'),
    set('users', people.carol, 'email', 'carol@example.com'),
  ]);
  const bob = await world.plain('bob', 'users');
  const map = users(bob);
  const acts: readonly (() => void)[] = [
    () => map.set(email, 'bob@example.com'),
    () => map.set(email, 'bob again@example.com'),
    () => map.delete(email),
    () => map.set(`${idOf('u', 'nobody')}/email`, 'nobody@example.com'),
    () => map.set(email, 'carol@example.com'),
    () => map.delete(email),
  ];
  for (const act of acts) {
    act();
    await world.settle([bob]);
    expect(map.toJSON()).toEqual(await everybodys());
  }
  // And two at once, the second made before the first is answered.
  map.set(email, 'one@example.com');
  map.set(email, 'two@example.com');
  await world.settle([bob]);
  expect(map.toJSON()).toEqual(await everybodys());
  // What somebody may write comes over it as over anything.
  await world.system([set('users', people.carol, 'email', 'new@example.com')]);
  await world.settle([bob]);
  expect(map.get(email)).toBe('new@example.com');
});

it('a correction that was lost on its way is sent again, also by a server that was killed meanwhile', async () => {
  await world.system([
    set('roles', clerkRole, 'permissions', null, 'edit_user'),
    set('users', people.carol, 'email', 'carol@example.com'),
  ]);
  for (const restarts of [false, true]) {
    const bob = await world.plain('bob', 'users');
    users(bob).set(email, 'bob@example.com');
    users(bob).set(`${idOf('u', 'nobody')}/email`, 'nobody@example.com');
    while (bob.socket?.deliver() === true);
    await world.tick();
    await world.tick();
    bob.disconnect();
    if (restarts) await world.restart();
    const before = world.store.versionOf('users');
    bob.connect(world.connect('bob', 'users'));
    await world.settle([bob]);
    expect(users(bob).toJSON()).toEqual(await everybodys());
    // Nor is it taken for a deletion, now or at the next handshake.
    bob.disconnect();
    bob.connect(world.connect('bob', 'users'));
    await world.settle([bob]);
    expect(users(bob).toJSON()).toEqual(await everybodys());
    expect(world.store.versionOf('users')).toBe(before);
    bob.disconnect();
  }
});

it('another tab of the same browser, which shares what it holds, is corrected too', async () => {
  await world.system([set('roles', clerkRole, 'permissions', null, 'edit_user')]);
  const bob = await world.plain('bob', 'users');
  const tab = await world.plain('bob', 'users');
  const late = await world.plain('bob', 'users');
  // As y-websocket's channel between tabs does; the third is not on it.
  bob.doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== bob) Y.applyUpdate(tab.doc, update, tab);
  });
  for (const value of ['one@example.com', 'two@example.com', 'three@example.com']) {
    users(bob).set(email, value);
    users(bob).set(`${people.bob}/username`, 'boss');
    await world.settle([bob, tab, late]);
    for (const peer of [bob, tab, late]) {
      expect(users(peer).toJSON()).toEqual(await everybodys());
      expect(peer.doc.store.pendingStructs).toBe(null);
    }
  }
});

it('what is written over a correction is judged like anything else, also after a restart', async () => {
  const bob = await world.plain('bob', 'users');
  users(bob).set(`${people.carol}/username`, '');
  users(bob).set(email, 'no address');
  await world.settle([bob]);
  expect(bob.doc.store.clients.has(correctionClientId)).toBe(true);
  users(bob).set(email, 'right@example.com');
  await world.settle([bob]);
  expect(world.hub.organisation.get('users', people.carol)?.email).toBe('right@example.com');
  users(bob).set(email, 'no address');
  await world.settle([bob]);
  bob.disconnect();
  await world.restart();
  users(bob).set(email, 'again@example.com');
  bob.connect(world.connect('bob', 'users'));
  await world.settle([bob]);
  expect(world.hub.organisation.get('users', people.carol)?.email).toBe('again@example.com');
  expect(users(bob).toJSON()).toEqual(await everybodys());
});

it('corrections of one person say nothing of another’s', async () => {
  await world.system([set('users', people.carol, 'email', 'carol@example.com')]);
  const bob = await world.plain('bob', 'users');
  users(bob).set(email, 'no address');
  await world.settle([bob]);
  const clock = bob.doc.store.clients.get(correctionClientId)?.at(-1)?.id.clock ?? 0;
  const mallory = await world.plain('mallory', 'users', 7);
  const forged = new Y.Doc();
  Y.applyUpdate(forged, Y.encodeStateAsUpdate(bob.doc));
  Y.applyUpdate(mallory.doc, Y.encodeStateAsUpdate(forged), 'told');
  await world.settle([mallory]);
  // The update named bob's client id; what of bob's came with it is nobody's.
  expect(mallory.socket).toBe(null);
  users(bob).set(email, 'right@example.com');
  await world.settle([bob]);
  expect(clock).toBeGreaterThan(0);
  expect(world.hub.organisation.get('users', people.carol)?.email).toBe('right@example.com');
});

it('more refused than an hour allows is not even recorded', async () => {
  await world.system([set('roles', clerkRole, 'permissions', null, 'edit_user')]);
  const bob = await world.plain('bob', 'users');
  const socket = bob.socket;
  const rows = world.store.activity({ limit: 10 }).rows.length;
  bob.doc.transact(() => {
    for (let n = 0; n <= limits.refusedRegistersPerHour; n++)
      users(bob).set(`${idOf('u', String(n).padStart(20, '0'))}/email`, 'bob@example.com');
  });
  await world.settle([bob]);
  expect(socket?.closedWith).toBe(closeCodes.tooMany);
  expect(world.store.activity({ limit: 10 }).rows).toHaveLength(rows);
});
