import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { ByteWriter } from '../../../shared/document/byte-writer.ts';
import { clientIdFrom, encodeSave } from '../../../shared/document/encode-save.ts';
import { changedRegisters, originOf, readRecords, valueOf } from '../../../shared/document/registers.ts';
import { serverClientId } from '../../../shared/document/wire.ts';
import { blankRecord } from '../../../shared/schema/register.ts';

const id = 'u_carol000000000000000';
const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

it('bytes are written exactly as lib0 writes them', () => {
  fc.assert(
    fc.property(
      values,
      fc.nat({ max: Number.MAX_SAFE_INTEGER }),
      fc.string({ unit: 'binary' }),
      fc.uint8Array(),
      (value, number, text, bytes) => {
        const ours = new ByteWriter(1);
        const theirs = encoding.createEncoder();
        ours.any(value);
        encoding.writeAny(theirs, value);
        ours.varUint(number);
        encoding.writeVarUint(theirs, number);
        ours.varInt(-number);
        encoding.writeVarInt(theirs, -number);
        ours.varString(text);
        encoding.writeVarString(theirs, text);
        ours.varBytes(bytes);
        encoding.writeVarUint8Array(theirs, bytes);
        expect(ours.toBytes()).toEqual(new Uint8Array(encoding.toUint8Array(theirs)));
      },
    ),
  );
});

it('a Save is an update that stock Yjs takes on top of what the device had seen', () => {
  const server = new Y.Doc();
  server.clientID = serverClientId;
  server.getMap('users').set(`${id}/username`, 'carol');
  server.getMap('users').set(`${id}/email`, 'old@example.com');
  const base = new Y.Doc();
  Y.applyUpdate(base, Y.encodeStateAsUpdate(server));
  const update = encodeSave({
    saveId: 'a'.repeat(22),
    madeAt: 1_800_000_000_000,
    clientId: 7,
    writes: [
      {
        collection: 'users',
        key: `${id}/email`,
        value: 'new@example.com',
        origin: originOf(base, 'users', `${id}/email`),
      },
      { collection: 'users', key: `${id}/enabled`, value: true, origin: originOf(base, 'users', `${id}/enabled`) },
    ],
  });
  Y.applyUpdate(base, update);
  expect(base.getMap('users').toJSON()).toEqual({
    [`${id}/username`]: 'carol',
    [`${id}/email`]: 'new@example.com',
    [`${id}/enabled`]: true,
  });
  expect(base.getMap('saves').toJSON()).toEqual({ ['a'.repeat(22)]: 1_800_000_000_000 });
  expect(base.store.pendingStructs).toBe(null);
  expect(Y.decodeUpdate(update).ds.clients.size).toBe(0);
});

it('a client id is never the server’s, and never 0', () => {
  const given = [
    [255, 255, 255, 255],
    [0, 0, 0, 0],
    [0, 0, 1, 2],
  ];
  const id32 = clientIdFrom((bytes) => {
    bytes.set(given.shift() ?? []);
    return bytes;
  });
  expect(id32).toBe(258);
});

it('records are read canonical and complete; what is no register is left out', () => {
  const doc = new Y.Doc();
  const users = doc.getMap('users');
  const seen: unknown[] = [];
  users.observe((event) =>
    seen.push(...changedRegisters(event, 'users').map(({ field, member, value }) => [field, member, value])),
  );
  doc.transact(() => {
    users.set(`${id}/username`, ' carol ');
    users.set(`${id}/roles/builtin.manager`, true);
    users.set(`${id}/roles/builtin.financial`, false);
    users.set(`${id}/from-a-newer-server`, 1);
    users.set(`${id}/email/member`, 'x');
    users.set(`${id}/roles/__proto__`, true);
    users.set('u_nameless000000000000/email', 'x@example.com');
    users.set('nonsense', 1);
  });
  expect([...readRecords(doc, 'users')]).toEqual([
    [
      id,
      {
        ...blankRecord('users', id),
        username: 'carol',
        roles: { 'builtin.manager': true },
      },
    ],
  ]);
  expect(seen).toContainEqual(['username', null, 'carol']);
  expect(seen).toContainEqual(['roles', 'builtin.financial', null]);
  expect(seen).not.toContainEqual(['email', 'member', 'x']);
  expect(valueOf(doc, 'users', `${id}/username`)).toBe('carol');
  expect(valueOf(doc, 'users', `${id}/scope`)).toBe(null);
  expect(originOf(doc, 'users', `${id}/scope`)).toBe(null);
});
