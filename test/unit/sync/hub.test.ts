import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeCodes } from '../../../shared/protocol/close-codes.ts';
import { serverClientId } from '../../../shared/document/wire.ts';
import { PlainPeer } from '../../support/plain-peer.ts';
import { clerkRole, people, place, readerRole, set, SyncWorld } from '../../support/sync-world.ts';

let world: SyncWorld;
beforeEach(async () => {
  world = await SyncWorld.create();
});
afterEach(() => world.stop());

const email = `${people.carol}/email`;
let made = 0;
function saveId(): string {
  return String(++made).padStart(22, '0');
}
function saveOf(changes: ReturnType<typeof set>[], clientId = 1_000 + made) {
  return { saveId: saveId(), room: 'users' as const, clientId, madeAt: world.now, changes };
}

describe('a plain client', () => {
  it('reads what it may and writes what it may', async () => {
    const bob = await world.plain('bob', 'users');
    const alice = await world.plain('alice', 'users');
    expect(bob.doc.getMap('users').get(`${people.alice}/username`)).toBe('alice');
    bob.doc.getMap('users').set(email, ' carol@example.com ');
    await world.settle([bob, alice]);
    expect(world.hub.organisation.get('users', people.carol)?.email).toBe('carol@example.com');
    for (const peer of [alice, bob]) expect(peer.doc.getMap('users').get(email)).toBe('carol@example.com');
    expect([...alice.doc.store.clients.keys()]).toEqual([serverClientId]);
  });

  it('is corrected where it may not write, and nobody else ever sees it', async () => {
    const bob = await world.plain('bob', 'users');
    const alice = await world.plain('alice', 'users');
    const seen: unknown[] = [];
    alice.doc.getMap('users').observe((event) => event.keysChanged.forEach((key) => seen.push(event.target.get(key))));
    const key = `${people.bob}/roles/builtin.administrator`;
    bob.doc.getMap('users').set(key, true);
    await world.settle([bob, alice]);
    expect(bob.doc.getMap('users').get(key) ?? null).toBe(null);
    expect(seen).not.toContain(true);
    bob.doc.getMap('users').set(email, 'x@example.com');
    await world.settle([bob, alice]);
    expect(alice.doc.getMap('users').get(email)).toBe('x@example.com');
  });

  it('that deletes a value sets it to nothing', async () => {
    const bob = await world.plain('bob', 'users');
    bob.doc.getMap('users').set(email, 'x@example.com');
    await world.settle([bob]);
    bob.doc.getMap('users').delete(email);
    await world.settle([bob]);
    expect(world.hub.organisation.get('users', people.carol)?.email).toBe('');
  });

  it('that deletes its own value before it was answered sets it to nothing', async () => {
    const bob = await world.plain('bob', 'users');
    bob.doc.getMap('users').set(email, 'x@example.com');
    bob.doc.getMap('users').delete(email);
    await world.settle([bob]);
    expect(world.hub.organisation.get('users', people.carol)?.email).toBe('');
    expect(bob.doc.getMap('users').get(email) ?? '').toBe('');
  });

  it('brings what it did offline, after a restart of the server too, exactly once', async () => {
    const bob = await world.plain('bob', 'users');
    bob.doc.getMap('users').set(email, 'first@example.com');
    await world.settle([bob]);
    await world.restart();
    bob.doc.getMap('users').set(email, 'second@example.com');
    const before = world.store.versionOf('users');
    bob.connect(world.connect('bob', 'users'));
    await world.settle([bob]);
    expect(world.hub.organisation.get('users', people.carol)?.email).toBe('second@example.com');
    expect(world.store.versionOf('users')).toBe(before + 1);
  });

  it('keeps its earlier value from coming back when it connects again', async () => {
    const bob = await world.plain('bob', 'users');
    const alice = await world.plain('alice', 'users');
    bob.doc.getMap('users').set(email, 'bob@example.com');
    await world.settle([bob, alice]);
    alice.doc.getMap('users').set(email, 'alice@example.com');
    await world.settle([bob, alice]);
    for (let n = 0; n < 2; n++) {
      bob.disconnect();
      if (n === 1) await world.restart();
      bob.connect(world.connect('bob', 'users'));
      await world.settle([bob]);
      expect(world.hub.organisation.get('users', people.carol)?.email).toBe('alice@example.com');
      expect(bob.doc.getMap('users').get(email)).toBe('alice@example.com');
    }
  });

  it('whose value an older one of the server’s covers in its replica has not deleted it', async () => {
    await world.system([set('users', people.carol, 'email', 'server@example.com')]);
    const bob = new PlainPeer();
    bob.connect(world.connect('bob', 'users'));
    // Written before the document has come.
    bob.doc.getMap('users').set(email, 'bob@example.com');
    while (bob.socket?.deliver());
    // The state and the document as it was; the line is cut before the answer to the write.
    bob.receive();
    bob.receive();
    await world.tick();
    await world.tick();
    expect(bob.doc.getMap('users').get(email)).toBe('server@example.com');
    expect(world.hub.organisation.get('users', people.carol)?.email).toBe('bob@example.com');
    bob.disconnect();
    bob.connect(world.connect('bob', 'users'));
    await world.settle([bob]);
    expect(world.hub.organisation.get('users', people.carol)?.email).toBe('bob@example.com');
    expect(bob.doc.getMap('users').get(email)).toBe('bob@example.com');
  });

  it('cannot open a room it may not read', () => {
    const socket = world.connect('bob', 'roles');
    expect(socket.closedWith).toBe(closeCodes.noRoom);
    expect(socket.toClient).toEqual([]);
  });
});

describe('a device', () => {
  it('gets a receipt for a Save once it is durable, and the same one when it sends it again', async () => {
    const bob = await world.device('bob');
    const save = saveOf([set('users', people.carol, 'email', 'c@example.com')]);
    bob.save(save);
    await world.settle([bob]);
    expect(bob.receipts).toMatchObject([{ kind: 'accepted', saveId: save.saveId, collisions: [] }]);
    expect(world.store.versionOf('users')).toBe(bob.receipts[0]?.kind === 'accepted' ? bob.receipts[0].version : -1);
    await world.restart();
    bob.connect(world.connect('bob', null));
    await world.settle([bob]);
    bob.save(save);
    await world.settle([bob]);
    expect(bob.receipts[1]).toEqual(bob.receipts[0]);
  });

  it('is told which rule refused which change, and nothing of the Save is done', async () => {
    const bob = await world.device('bob');
    bob.save(saveOf([set('users', people.carol, 'email', 'c@example.com'), set('users', people.carol, 'email2', 'x')]));
    bob.save(
      saveOf([set('users', people.carol, 'email', 'not an address'), set('users', people.carol, 'enabled', false)]),
    );
    await world.settle([bob]);
    expect(bob.receipts).toMatchObject([
      { kind: 'refused', code: 'not-allowed', changes: [{ reasons: [] }, { reasons: [{ code: 'field-unknown' }] }] },
      { kind: 'refused', code: 'not-allowed', changes: [{ reasons: [{ code: 'invalid' }] }, { reasons: [] }] },
    ]);
    expect(world.hub.organisation.get('users', people.carol)).toMatchObject({ email: '', enabled: true });
  });

  it('and the one it collides with are both told', async () => {
    const alice = await world.device('alice');
    const bob = await world.device('bob');
    alice.save(saveOf([set('users', people.carol, 'email', 'alice@example.com')]));
    bob.save(saveOf([set('users', people.carol, 'email', 'bob@example.com')]));
    await world.settle([alice, bob]);
    expect(world.hub.organisation.get('users', people.carol)?.email).toBe('bob@example.com');
    expect(bob.receipts).toMatchObject([
      {
        kind: 'accepted',
        collisions: [
          { field: 'email', theirs: 'alice@example.com', theirsBy: { username: 'alice' }, yours: 'bob@example.com' },
        ],
      },
    ]);
    expect(alice.receipts).toMatchObject([
      { kind: 'accepted', collisions: [] },
      {
        kind: 'overwritten',
        room: 'users',
        collision: { theirs: 'bob@example.com', theirsBy: { username: 'bob' }, yours: 'alice@example.com' },
      },
    ]);
  });

  it('tells those who were away when they are back, after a restart too, and once', async () => {
    const alice = await world.device('alice');
    const bob = await world.device('bob');
    alice.save(saveOf([set('users', people.carol, 'email', 'alice@example.com')]));
    await world.settle([alice]);
    alice.disconnect();
    bob.save(saveOf([set('users', people.carol, 'email', 'bob@example.com')]));
    await world.settle([bob]);
    await world.restart();
    const back = await world.device('alice');
    expect(back.receipts).toMatchObject([
      { kind: 'overwritten', collision: { theirs: 'bob@example.com', theirsBy: { username: 'bob' } } },
    ]);
    expect((await world.device('alice')).receipts).toEqual([]);
  });

  it('collides with another tablet of the same user, and both are told', async () => {
    const one = await world.device('alice', 'one');
    const other = await world.device('alice', 'other');
    one.save(saveOf([set('users', people.carol, 'email', 'one@example.com')]));
    other.save(saveOf([set('users', people.carol, 'email', 'other@example.com')]));
    await world.settle([one, other]);
    expect(other.receipts).toMatchObject([{ kind: 'accepted', collisions: [{ theirs: 'one@example.com' }] }]);
    expect(one.receipts).toMatchObject([{ kind: 'accepted' }, { kind: 'overwritten' }]);
  });

  it('does not collide with itself, nor with one who wrote the same', async () => {
    const alice = await world.device('alice');
    const bob = await world.device('bob');
    for (const peer of [alice, bob, bob]) peer.save(saveOf([set('users', people.carol, 'email', 'same@example.com')]));
    await world.settle([alice, bob]);
    for (const receipt of [...alice.receipts, ...bob.receipts])
      expect(receipt).toMatchObject({ kind: 'accepted', collisions: [] });
  });

  it('whose user may not read the room any more gets its Save back refused, and learns nothing', async () => {
    const bob = await world.device('bob');
    bob.disconnect();
    bob.save(saveOf([set('users', people.carol, 'email', 'c@example.com')]));
    await world.system([
      set('users', people.bob, 'roles', null, clerkRole),
      set('users', people.bob, 'scope', 'builtin.basic-user'),
    ]);
    bob.connect(world.connect('bob', null));
    await world.settle([bob]);
    expect(bob.receipts).toEqual([
      expect.objectContaining({ kind: 'refused', code: 'not-allowed', changes: [], version: 0 }),
    ]);
    expect(bob.me?.rooms).toEqual([]);
  });
});

describe('a right taken away', () => {
  it('closes the rooms it opened, before anything more is sent', async () => {
    const bob = await world.device('bob');
    const plain = await world.plain('bob', 'users');
    await world.system([
      set('users', people.bob, 'roles', null, clerkRole),
      set('users', people.bob, 'scope', 'builtin.basic-user'),
    ]);
    expect(plain.socket?.closedWith).toBe(closeCodes.noRoom);
    await world.system([set('users', people.carol, 'email', 'secret@example.com')]);
    // Not even as bytes that no replica could make anything of.
    const sent = [bob, plain].flatMap((peer) => peer.socket?.toClient ?? []);
    expect(sent.filter((frame) => Buffer.from(frame).includes('secret'))).toEqual([]);
    await world.settle([bob, plain]);
    expect(bob.me?.rooms).toEqual([]);
    expect(JSON.stringify(plain.doc.getMap('users').toJSON())).not.toContain('secret');
    expect(JSON.stringify(bob.base('users').getMap('users').toJSON())).not.toContain('secret');
  });

  it('to be signed in closes every socket at once', async () => {
    const refused: string[] = [];
    world.hub.onSignInRefused((userId) => refused.push(userId));
    const sockets = [world.connect('bob', null), world.connect('bob', 'users'), world.connect('alice', null)];
    await world.system([set('users', people.bob, 'enabled', false)]);
    expect(sockets.map((socket) => socket.closedWith)).toEqual([closeCodes.refused, closeCodes.refused, null]);
    expect(refused).toEqual([people.bob]);
    expect(world.hub.subject(people.bob, place)?.signIn).toBe('disabled');
  });

  it('by the end of a temporary assignment too', async () => {
    const until = new Date(world.now + 60_000).toISOString();
    await world.system([set('users', people.carol, 'roles', until, readerRole)]);
    const carol = world.connect('carol', 'users');
    world.now += 60_001;
    await world.system([set('users', people.bob, 'email', 'b@example.com')]);
    expect(carol.closedWith).toBe(closeCodes.refused);
  });
});
