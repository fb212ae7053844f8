/** What comes again with every answer, deletions among it, is not judged again, by itself or with what is new. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { closeCodes } from '../../../shared/protocol/close-codes.ts';
import { limits } from '../../../shared/schema/limits.ts';
import { PlainPeer } from '../../support/plain-peer.ts';
import { idOf, people, set, SyncWorld } from '../../support/sync-world.ts';

let world: SyncWorld;
beforeEach(async () => {
  world = await SyncWorld.create();
});
afterEach(() => world.stop());

const carols = `${people.carol}/email`;
const bobs = `${people.bob}/email`;
const mallorysAdministration = `${people.mallory}/roles/builtin.administrator`;
const users = (peer: PlainPeer): Y.Map<unknown> => peer.doc.getMap('users');
const emailOf = (id: string): unknown => world.hub.organisation.get('users', id)?.email;

/** Everything that the client sent is judged; what the server says to it is lost. */
async function arriveUnanswered(peer: PlainPeer): Promise<void> {
  while (peer.socket?.deliver() === true);
  await world.tick();
  await world.tick();
  peer.disconnect();
}

async function comeBack(peer: PlainPeer): Promise<void> {
  peer.connect(world.connect('bob', 'users'));
  await world.settle([peer]);
}

/** Refused as a whole: bob may delete addresses, but makes nobody an administrator. */
function deleteWithWhatIsRefused(peer: PlainPeer): void {
  peer.doc.transact(() => {
    users(peer).delete(carols);
    users(peer).set(mallorysAdministration, true);
  });
}

it('a refused deletion of an own value, whose acceptance was on its way, is not judged again', async () => {
  const bob = new PlainPeer();
  bob.connect(world.connect('bob', 'users'));
  users(bob).set(carols, 'carol@example.com');
  deleteWithWhatIsRefused(bob);
  // The author answers before hearing of any of it: the answer holds the deletion as well.
  await world.settle([bob]);
  expect(emailOf(people.carol)).toBe('carol@example.com');
  expect(users(bob).get(carols)).toBe('carol@example.com');
});

it('nor is one of the server’s value, with the answer that was made before the refusal arrived', async () => {
  await world.system([set('users', people.carol, 'email', 'carol@example.com')]);
  const bob = await world.plain('bob', 'users');
  bob.disconnect();
  bob.connect(world.connect('bob', 'users'));
  deleteWithWhatIsRefused(bob);
  await world.settle([bob]);
  expect(emailOf(people.carol)).toBe('carol@example.com');
  expect(users(bob).get(carols)).toBe('carol@example.com');
});

it('nor when its correction was lost, and it does not drag down what was typed meanwhile', async () => {
  await world.system([
    set('users', people.carol, 'email', 'carol@example.com'),
    set('users', people.alice, 'email', 'alice@example.com'),
  ]);
  const bob = await world.plain('bob', 'users');
  deleteWithWhatIsRefused(bob);
  users(bob).delete(`${people.alice}/email`);
  await arriveUnanswered(bob);
  users(bob).set(bobs, 'bob@example.com');
  await comeBack(bob);
  expect(emailOf(people.bob)).toBe('bob@example.com');
  for (const name of ['carol', 'alice'] as const) {
    expect(emailOf(people[name])).toBe(`${name}@example.com`);
    expect(users(bob).get(`${people[name]}/email`)).toBe(`${name}@example.com`);
  }
});

it('a new deletion of what was put back is judged, wherever it was made', async () => {
  await world.system([set('users', people.carol, 'email', 'carol@example.com')]);
  const bob = await world.plain('bob', 'users');
  deleteWithWhatIsRefused(bob);
  await arriveUnanswered(bob);
  await comeBack(bob);
  // Refused once more, over the correction; lost, and corrected, once more.
  deleteWithWhatIsRefused(bob);
  await arriveUnanswered(bob);
  await comeBack(bob);
  expect(users(bob).get(carols)).toBe('carol@example.com');
  bob.disconnect();
  users(bob).delete(carols);
  await comeBack(bob);
  expect(emailOf(people.carol)).toBe('');
  expect(users(bob).get(carols)).not.toBe('carol@example.com');
});

it('each time that a refused deletion is corrected counts as a refusal', async () => {
  const many = Array.from(
    { length: limits.refusedRegistersPerHour / 2 },
    (_, n) => `${idOf('u', String(n).padStart(20, '0'))}/email`,
  );
  const ids = many.map((key) => key.slice(0, key.indexOf('/')));
  await world.system(
    ids.flatMap((id) => [set('users', id, 'username', id.slice(2)), set('users', id, 'email', 'x@example.com')]),
  );
  const bob = await world.plain('bob', 'users');
  bob.doc.transact(() => {
    for (const key of many) users(bob).delete(key);
    users(bob).set(mallorysAdministration, true);
  });
  await arriveUnanswered(bob);
  const socket = world.connect('bob', 'users');
  bob.connect(socket);
  await world.settle([bob]);
  expect(socket.closedWith).toBe(closeCodes.tooMany);
});

it('what was written over by something refused is not taken for a deletion', async () => {
  const bob = new PlainPeer();
  bob.connect(world.connect('bob', 'users'));
  users(bob).set(carols, 'carol@example.com');
  users(bob).set(carols, 'no address');
  await arriveUnanswered(bob);
  await comeBack(bob);
  expect(emailOf(people.carol)).toBe('carol@example.com');
  expect(users(bob).get(carols)).toBe('carol@example.com');
});

it('nor is what was written over by the same value once more', async () => {
  const bob = new PlainPeer();
  bob.connect(world.connect('bob', 'users'));
  users(bob).set(carols, 'carol@example.com');
  users(bob).set(carols, 'carol@example.com');
  await arriveUnanswered(bob);
  await comeBack(bob);
  expect(emailOf(people.carol)).toBe('carol@example.com');
  expect(users(bob).get(carols)).toBe('carol@example.com');
});

it('a refused deletion says nothing of the same value’s deletion by its author on another page', async () => {
  const first = new PlainPeer();
  first.connect(world.connect('bob', 'users'));
  users(first).set(carols, 'carol@example.com');
  await arriveUnanswered(first);
  const second = await world.plain('bob', 'users');
  deleteWithWhatIsRefused(second);
  await world.settle([second]);
  expect(emailOf(people.carol)).toBe('carol@example.com');
  users(first).delete(carols);
  await comeBack(first);
  expect(emailOf(people.carol)).toBe('');
});

it('a deletion of what was refused deletes what stands, once, with what else was done', async () => {
  for (const own of [true, false]) {
    if (!own) await world.system([set('users', people.carol, 'email', 'carol@example.com')]);
    const bob = own ? new PlainPeer() : await world.plain('bob', 'users');
    if (own) {
      bob.connect(world.connect('bob', 'users'));
      users(bob).set(carols, 'carol@example.com');
    }
    users(bob).set(carols, 'no address');
    // Before he hears that it is refused.
    bob.doc.transact(() => {
      users(bob).delete(carols);
      users(bob).set(bobs, 'bob@example.com');
    });
    await arriveUnanswered(bob);
    expect(world.store.activity({ limit: 1 }).rows[0]?.changes.map(({ after }) => after)).toEqual(
      expect.arrayContaining(['bob@example.com', '']),
    );
    expect(emailOf(people.carol)).toBe('');
    await world.system([set('users', people.bob, 'email', null)]);
    const before = world.store.activity({ limit: 1 }).rows[0]?.seq;
    await comeBack(bob);
    expect(world.store.activity({ limit: 1 }).rows[0]?.seq).toBe(before);
    bob.disconnect();
  }
});

it('nor is it judged again, if that was refused as well', async () => {
  for (const own of [true, false]) {
    await world.system([set('users', people.carol, 'email', own ? null : 'carol@example.com')]);
    const bob = own ? new PlainPeer() : await world.plain('bob', 'users');
    if (own) {
      bob.connect(world.connect('bob', 'users'));
      users(bob).set(carols, 'carol@example.com');
    }
    users(bob).set(carols, 'no address');
    deleteWithWhatIsRefused(bob);
    await arriveUnanswered(bob);
    await comeBack(bob);
    expect(emailOf(people.carol)).toBe('carol@example.com');
    expect(users(bob).get(carols)).toBe('carol@example.com');
    bob.disconnect();
  }
});

it('an own value that a newer one of the server’s covered was not deleted with that one', async () => {
  const bob = new PlainPeer();
  users(bob).set(carols, 'bob@example.com');
  await world.system([set('users', people.carol, 'email', 'older@example.com')]);
  bob.connect(world.connect('bob', 'users'));
  while (bob.socket?.deliver() === true);
  await world.tick();
  while (bob.receive());
  // What bob had is accepted, and he does not hear of it.
  await arriveUnanswered(bob);
  expect(emailOf(people.carol)).toBe('bob@example.com');
  expect(users(bob).get(carols)).toBe('older@example.com');
  users(bob).delete(carols);
  await comeBack(bob);
  expect(emailOf(people.carol)).toBe('bob@example.com');
  expect(users(bob).get(carols)).toBe('bob@example.com');
});
