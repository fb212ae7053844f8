/** A large Save is judged between the work of others, and comes to what judging it at once would have come to. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Value } from '../../../shared/schema/records.ts';
import type { Receipt } from '../../../shared/protocol/messages.ts';
import type { DevicePeer, SentSave } from '../../support/device-peer.ts';
import { createRandom, type SeededRandom } from '../../support/seeded-random.ts';
import { clerkRole, desk, idOf, people, place, readerRole, set, SyncWorld } from '../../support/sync-world.ts';

const crowd = Array.from({ length: 300 }, (_, n) => idOf('u', `crowd${lettersOf(n)}`));

let world: SyncWorld;
let made = 0;
beforeEach(async () => {
  made = 0;
  world = await createWorld();
});
afterEach(() => world.stop());

function lettersOf(n: number): string {
  return [100, 10, 1].map((place) => 'abcdefghij'[Math.floor(n / place) % 10]).join('');
}

async function createWorld(): Promise<SyncWorld> {
  const created = await SyncWorld.create();
  await created.system(
    crowd.flatMap((id, n) => [
      set('users', id, 'username', `crowd.${n}`),
      set('users', id, 'enabled', true),
      ...(n % 3 === 0 ? [set('users', id, 'roles', true, readerRole)] : []),
    ]),
  );
  return created;
}

function saveOf(room: SentSave['room'], changes: SentSave['changes']): SentSave {
  made++;
  return { saveId: String(made).padStart(22, '0'), room, clientId: made, madeAt: 0, changes };
}

function emails(of: readonly string[], domain: string): SentSave['changes'] {
  return of.flatMap((id, n) => [
    set('users', id, 'email', `${n}@${domain}`),
    set('users', id, 'desks', true, desk),
    set('users', id, 'enabled', n % 2 === 0),
  ]);
}

/** From now on a slice ends after a few steps. */
function cutFinely(): void {
  let time = 0;
  world.clock = () => (time += 0.1);
}

/** Everything on its way arrives; the server does one slice; everybody hears. */
async function turn(...peers: readonly DevicePeer[]): Promise<void> {
  for (const peer of peers) while (peer.socket?.deliver() === true);
  await world.tick();
  for (const peer of peers) while (peer.receive());
}

async function until(isSo: () => boolean, ...peers: readonly DevicePeer[]): Promise<void> {
  for (let turns = 0; !isSo(); turns++) {
    if (turns > 5_000) throw new Error('it never comes to that');
    await turn(...peers);
  }
}

function answered(peer: DevicePeer): Receipt | undefined {
  return peer.receipts.find(({ kind }) => kind !== 'overwritten');
}

it('a small Save of somebody else is acknowledged between the slices of a large one', async () => {
  const [alice, bob] = [await world.device('alice'), await world.device('bob')];
  cutFinely();
  alice.save(saveOf('users', emails(crowd, 'example.com')));
  await turn(alice, bob);
  for (let small = 0; small < 5; small++) {
    bob.save(saveOf('users', [set('users', people.carol, 'email', `carol${small}@example.com`)]));
    await turn(alice, bob);
    await turn(alice, bob);
    expect(bob.receipts).toHaveLength(small + 1);
    expect(alice.receipts).toEqual([]);
  }
  await until(() => answered(alice) !== undefined, alice, bob);
  await world.settle([alice, bob]);
  expect(alice.receipts).toMatchObject([{ kind: 'accepted' }]);
  const [last, carol] = [crowd.at(-1) ?? '', world.hub.organisation.get('users', people.carol)];
  expect(world.hub.organisation.get('users', last)?.email).toBe('299@example.com');
  expect(carol?.email).toBe('carol4@example.com');
  expect(bob.base('users').getMap('users').get(`${last}/email`)).toBe('299@example.com');
});

it('what the same user does after a large Save waits for it', async () => {
  const alice = await world.device('alice');
  cutFinely();
  const large = saveOf('users', emails(crowd, 'example.com'));
  const small = saveOf('users', [set('users', people.carol, 'email', 'carol@example.com')]);
  alice.save(large);
  alice.save(small);
  await until(() => alice.receipts.length === 2, alice);
  expect(alice.receipts.map((receipt) => 'saveId' in receipt && receipt.saveId)).toEqual([large.saveId, small.saveId]);
});

it('a right that is taken away while a large Save is judged refuses all of it', async () => {
  const [alice, bob] = [await world.device('alice'), await world.device('bob')];
  cutFinely();
  bob.save(saveOf('users', emails(crowd, 'example.com')));
  for (let slice = 0; slice < 20; slice++) await turn(alice, bob);
  alice.save(saveOf('roles', [set('roles', clerkRole, 'permissions', null, 'edit_user')]));
  await turn(alice, bob);
  await turn(alice, bob);
  expect(alice.receipts).toMatchObject([{ kind: 'accepted' }]);
  expect(bob.receipts).toEqual([]);
  await until(() => answered(bob) !== undefined, alice, bob);
  expect(bob.receipts).toMatchObject([{ kind: 'refused', code: 'not-allowed' }]);
  expect(crowd.some((id) => world.hub.organisation.get('users', id)?.email !== '')).toBe(false);
});

it('a name that is taken while a large Save is judged refuses all of it', async () => {
  const [alice, bob] = [await world.device('alice'), await world.device('bob')];
  cutFinely();
  alice.save(saveOf('users', [...emails(crowd, 'example.com'), set('users', people.carol, 'username', 'caroline')]));
  await turn(alice, bob);
  bob.save(saveOf('users', [set('users', people.mallory, 'username', 'Caroline')]));
  await turn(alice, bob);
  await turn(alice, bob);
  await until(() => answered(alice) !== undefined, alice, bob);
  expect(bob.receipts).toMatchObject([{ kind: 'accepted' }]);
  expect(alice.receipts).toMatchObject([{ kind: 'refused' }]);
  expect(JSON.stringify(alice.receipts)).toContain('name-taken');
});

it('a large Save whose ground never rests is judged in the end', async () => {
  const [alice, bob] = [await world.device('alice'), await world.device('bob')];
  cutFinely();
  const first = crowd[0] ?? '';
  alice.save(saveOf('users', emails(crowd, 'example.com')));
  let turns = 0;
  for (; answered(alice) === undefined && turns < 5_000; turns++) {
    if (turns % 4 === 0) bob.save(saveOf('users', [set('users', first, 'email', `${turns}@example.org`)]));
    await turn(alice, bob);
  }
  expect(alice.receipts).toMatchObject([{ kind: 'accepted' }]);
  expect(turns).toBeLessThan(1_000);
});

it('a large Save is answered again when it is sent again, with the same reasons', async () => {
  const mallory = await world.device('mallory');
  const large = saveOf('users', [
    ...emails(crowd, 'example.com'),
    ...crowd.map((id) => set('users', id, 'username', 'all.the.same')),
  ]);
  mallory.save(large);
  await world.settle([mallory]);
  mallory.save(large);
  await world.settle([mallory]);
  const [first, again] = mallory.receipts;
  expect(first).toMatchObject({ kind: 'refused', code: 'not-allowed' });
  expect(first?.kind === 'refused' && first.changes).toHaveLength(large.changes.length);
  expect(again).toEqual(first);
  const [row] = world.store.activity({ limit: 1, recordId: crowd.at(-1) ?? '' }).rows;
  expect(row?.changes).toHaveLength(large.changes.length);
});

interface Sent {
  readonly person: 'alice' | 'bob' | 'mallory';
  readonly room: SentSave['room'];
  readonly saveId: string;
  readonly frame: Uint8Array;
}

for (let seed = 1; seed <= 12; seed++) {
  it(`large Saves with small ones between them come to the same as one after the other (${seed})`, async () => {
    const random = createRandom(seed);
    const sent = new Map<string, Sent>();
    const everybody = ['alice', 'bob', 'mallory'] as const;
    const peers = new Map<Sent['person'], DevicePeer>();
    for (const person of everybody) {
      const peer = await world.device(person);
      peers.set(person, peer);
      const write = peer.socket?.write.bind(peer.socket);
      let last: SentSave | null = null;
      peer.onSend = (save) => void (last = save);
      if (peer.socket !== null && write !== undefined)
        peer.socket.write = (frame) => {
          if (last !== null) sent.set(last.saveId, { person, room: last.room, saveId: last.saveId, frame });
          last = null;
          write(frame);
        };
    }
    let time = 0;
    world.clock = () => (time += 0.02 + 0.2 * random.next());
    const all = [...peers.values()];
    const send = (person: Sent['person'], room: SentSave['room'], changes: SentSave['changes']): void =>
      peers.get(person)?.save(saveOf(room, onlyLast(changes)));
    for (let large = 0; large < 2; large++) {
      send(random.pick(everybody), 'users', largeChanges(random));
      for (let small = 0; small < 8; small++) {
        for (let turns = random.below(12); turns > 0; turns--) await turn(...all);
        const inRoles = random.below(3) === 0;
        send(random.pick(everybody), inRoles ? 'roles' : 'users', [inRoles ? roleChange(random) : userChange(random)]);
      }
    }
    // Who lost the right to sign in is answered nothing more; what is of rooms that may not be read was not sent.
    const isAnswered = (peer: DevicePeer): boolean =>
      peer.socket === null || !peer.pending.some(({ saveId }) => sent.has(saveId));
    await until(() => all.every(isAnswered), ...all);

    const order = world.store
      .activity({ limit: 1_000 })
      .rows.filter(({ saveId }) => saveId !== null)
      .toReversed();
    expect(order.length).toBeGreaterThan(4);
    const replay = await createWorld();
    for (const { saveId } of order) {
      const { person, frame } = sent.get(saveId ?? '') as Sent;
      const peer = await replay.device(person);
      peer.socket?.write(frame);
      await replay.settle([peer]);
      peer.disconnect();
    }
    const replayed = replay.store
      .activity({ limit: 1_000 })
      .rows.filter(({ saveId }) => saveId !== null)
      .toReversed();
    for (const [n, row] of order.entries()) expect(replayed[n]).toEqual(row);
    for (const collection of ['users', 'roles'] as const)
      expect([...world.hub.organisation.all(collection)]).toEqual([...replay.hub.organisation.all(collection)]);
    for (const person of everybody)
      expect(world.hub.subject(people[person], place)?.permissions).toEqual(
        replay.hub.subject(people[person], place)?.permissions,
      );
    await replay.stop();
  });
}

type Changes = SentSave['changes'];

/** One Save sets a register once. */
function onlyLast(changes: Changes): Changes {
  return [...new Map(changes.map((each) => [`${each.id}/${each.field}/${each.member ?? ''}`, each])).values()];
}

function largeChanges(random: SeededRandom): Changes {
  const some = crowd.filter(() => random.below(4) > 0);
  return [
    ...some.flatMap((id, n) => [
      set('users', id, 'email', `${n}@example.com`),
      set('users', id, 'desks', random.below(2) === 0 ? true : null, desk),
    ]),
    ...(random.below(2) === 0 ? [set('users', random.pick(crowd), 'roles', true, clerkRole)] : []),
    ...(random.below(3) === 0 ? [set('users', random.pick(crowd), 'username', `name.${random.below(6)}`)] : []),
    ...(random.below(4) === 0 ? [set('users', people.carol, 'deletedAt', '2026-11-22T00:00:00.000Z')] : []),
  ];
}

function userChange(random: SeededRandom): Changes[number] {
  const id = random.pick([...crowd, people.bob, people.mallory, people.carol]);
  const [field, value, member] = random.pick<readonly [string, Value, string | null]>([
    ['email', `small${random.below(100)}@example.com`, null],
    ['username', `name.${random.below(6)}`, null],
    ['roles', true, clerkRole],
    ['roles', null, clerkRole],
    ['desks', true, desk],
    ['enabled', random.below(2) === 0, null],
  ]);
  return set('users', id, field, value, member);
}

function roleChange(random: SeededRandom): Changes[number] {
  const permission = random.pick(['edit_user', 'show_desk', 'delete_user', 'show_all_desks']);
  return set(
    'roles',
    random.pick([clerkRole, readerRole]),
    'permissions',
    random.below(2) === 0 ? true : null,
    permission,
  );
}
