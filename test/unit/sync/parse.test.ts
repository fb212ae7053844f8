import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { limits } from '../../../shared/schema/limits.ts';
import { parseUpdate, peekSaveId } from '../../../sync-server/sync/parse.ts';
import { encodeSave } from '../../../shared/document/encode-save.ts';
import { oneStruct, rawUpdate, type RawStruct } from '../../support/raw-update.ts';
import { cpuMsOf } from '../../support/cpu-time.ts';

const roots = new Set(['users', 'saves']);
const key = 'u_carol000000000000000/email';
const good: RawStruct = { root: 'users', key, value: 'c@example.com' };

function why(update: Uint8Array): string {
  const parsed = parseUpdate(update, roots);
  return parsed.ok ? 'ok' : parsed.why;
}

describe('an honest update', () => {
  it('of stock Yjs is read as what it does', () => {
    const doc = new Y.Doc();
    doc.clientID = 7;
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    const map = doc.getMap('users');
    map.set(key, 'a@example.com');
    map.set(key, 'ü@example.com');
    map.set(key, true);
    map.set(key, null);
    map.set(key, undefined);
    map.set(key, -12);
    map.set(key, 1.5);
    map.delete(key);
    const values = updates.map((update) => {
      const parsed = parseUpdate(update, roots);
      return parsed.ok ? parsed.update.clients[0]?.structs[0]?.value : parsed.why;
    });
    expect(values).toEqual(['a@example.com', 'ü@example.com', true, null, null, -12, 1.5, undefined]);
    expect(parseUpdate(Y.encodeStateAsUpdate(doc), roots)).toMatchObject({
      ok: true,
      update: {
        clients: [{ id: 7, clock: 0, structs: [{ length: 7, value: undefined, root: 'users', key }] }],
        deletes: [{ client: 7, ranges: [0, 7] }],
      },
    });
  });

  it('is accepted whatever a stock client did to its registers', () => {
    const step = fc.tuple(
      fc.nat({ max: 3 }),
      fc.nat({ max: 4 }),
      fc.oneof(
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        fc.constant('delete'),
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.nat({ max: 20 }), (steps, sentBefore) => {
        const docs = [new Y.Doc(), new Y.Doc()];
        let middle = Y.encodeStateVector(new Y.Doc());
        for (const [n, [at, register, value]] of steps.entries()) {
          const doc = docs[at % 2];
          if (doc === undefined || Object.is(value, -0)) continue;
          const map = doc.getMap('users');
          if (value === 'delete') map.delete(`${key}/${register}`);
          else map.set(`${key}/${register}`, value);
          if (at === 3) for (const other of docs) Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
          if (n === sentBefore && docs[0] !== undefined) middle = Y.encodeStateVector(docs[0]);
        }
        for (const doc of docs) {
          expect(why(Y.encodeStateAsUpdate(doc))).toBe('ok');
          expect(why(Y.encodeStateAsUpdate(doc, middle))).toBe('ok');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('refused by name:', () => {
  const cases: Readonly<Record<string, readonly [string, Uint8Array]>> = {
    'a clients count without clients': ['truncated', Uint8Array.of(1)],
    'more clients than may be': ['too-many-clients', Uint8Array.of(0x80, 0x80, 0x80, 0x10)],
    'more structs than bytes': [
      'truncated',
      rawUpdate({ clients: [{ id: 7, clock: 0, structs: [good], count: 60_000 }] }),
    ],
    'numStructs of 2^25 in ten bytes': ['too-many-structs', Uint8Array.of(1, 0x80, 0x80, 0x80, 0x10, 7, 0)],
    'no structs of a client': ['too-many-structs', rawUpdate({ clients: [{ id: 7, clock: 0, structs: [] }] })],
    'one client twice': [
      'client-order',
      rawUpdate({
        clients: [
          { id: 7, clock: 0, structs: [good] },
          { id: 7, clock: 1, structs: [good] },
        ],
      }),
    ],
    'clients in rising order': [
      'client-order',
      rawUpdate({
        clients: [
          { id: 7, clock: 0, structs: [good] },
          { id: 8, clock: 0, structs: [good] },
        ],
      }),
    ],
    'a client id above the server’s': [
      'client-id',
      rawUpdate({ clients: [{ id: 2 ** 32, clock: 0, structs: [good] }] }),
    ],
    'a client id of 2^53 - 1': ['client-id', rawUpdate({ clients: [{ id: 2 ** 53 - 1, clock: 0, structs: [good] }] })],
    'a clock near 2^53': ['client-id', rawUpdate({ clients: [{ id: 7, clock: 2 ** 52, structs: [good] }] })],
    'a collected struct': ['struct-ref', oneStruct({ info: 0, rest: [1] })],
    'a collected struct of length 0': ['struct-ref', oneStruct({ info: 0, rest: [0] })],
    'a gap struct': ['struct-ref', oneStruct({ info: 10, rest: [1] })],
    'a gap struct with a flag': ['struct-ref', oneStruct({ info: 10 | 32, rest: [1] })],
    'a deleted struct of length 0': ['struct-ref', oneStruct({ key, deleted: 0 })],
    'a deleted struct of length 2^53 - 1': ['struct-ref', oneStruct({ key, deleted: 2 ** 53 - 1 })],
    'two values in one entry': [
      'struct-ref',
      oneStruct({ info: 0x28, rest: [1, 5, ...text('users'), key.length, ...text(key), 2, 126, 126] }),
    ],
    'a kind that does not exist': ['struct-ref', oneStruct({ info: 31 | 32, rest: [1] })],
    'a right origin': ['right-origin', oneStruct({ rightOrigin: [7, 0], value: 1 })],
    'an item of a list': ['list-content', oneStruct({ info: 8, rest: [1, 5, ...text('users'), 1, 126] })],
    'an entry of a nested type': ['nested-parent', oneStruct({ info: 0x28, rest: [0, 7, 0, 1, 97, 1, 126] })],
    'an unknown root': ['unknown-root', oneStruct({ ...good, root: 'secrets' })],
    'the root of another room': ['unknown-root', oneStruct({ ...good, root: 'roles' })],
    'a nested Y.Map': ['type-in-field', ofDoc((doc) => doc.getMap('users').set(key, new Y.Map()))],
    'a Y.Text for a string': ['type-in-field', ofDoc((doc) => doc.getMap('users').set(key, new Y.Text('agent')))],
    bytes: ['type-in-field', ofDoc((doc) => doc.getMap('users').set(key, Uint8Array.of(1)))],
    'a subdocument': ['type-in-field', ofDoc((doc) => doc.getMap('users').set(key, new Y.Doc()))],
    'text content in a map': [
      'type-in-field',
      oneStruct({ info: 4 | 32, rest: [1, 5, ...text('users'), 1, 97, 1, 97] }),
    ],
    'an object': ['not-a-scalar', ofDoc((doc) => doc.getMap('users').set(key, { admin: true }))],
    'a list': ['not-a-scalar', ofDoc((doc) => doc.getMap('users').set(key, [1]))],
    'a BigInt': ['not-a-scalar', ofDoc((doc) => doc.getMap('users').set(key, 5n))],
    NaN: ['not-finite', ofDoc((doc) => doc.getMap('users').set(key, Number.NaN))],
    Infinity: ['not-finite', ofDoc((doc) => doc.getMap('users').set(key, Number.POSITIVE_INFINITY))],
    '-0': ['non-canonical-value', ofDoc((doc) => doc.getMap('users').set(key, -0))],
    'a small integer as a float': ['non-canonical-value', valueBytes([123, 0x3f, 0xf0, 0, 0, 0, 0, 0, 0])],
    'a value of no kind': ['non-canonical-value', valueBytes([3])],
    'a string longer than may be': ['too-long', oneStruct({ ...good, value: 'x'.repeat(limits.valueLength + 1) })],
    'a key longer than may be': ['too-long', oneStruct({ ...good, key: `u/${'x'.repeat(limits.keyLength)}` })],
    'text that is not UTF-8': ['text', valueBytes([119, 2, 0xc0, 0x80])],
    'a lone surrogate in UTF-8': ['text', valueBytes([119, 3, 0xed, 0xa0, 0x80])],
    'an over-long number': ['non-canonical-varint', Uint8Array.of(0x80, 0, 0)],
    'an over-long integer value': ['non-canonical-varint', valueBytes([125, 0x80, 0])],
    'a number beyond 2^53': [
      'non-canonical-varint',
      Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f),
    ],
    'bytes after the update': [
      'trailing-bytes',
      rawUpdate({ clients: [{ id: 7, clock: 0, structs: [good] }], after: [0] }),
    ],
    'a delete set without ranges': ['too-many-deletes', rawUpdate({ deletes: [{ client: 7, ranges: [] }] })],
    'delete ranges that overlap': [
      'delete-order',
      rawUpdate({
        deletes: [
          {
            client: 7,
            ranges: [
              [0, 5],
              [4, 1],
            ],
          },
        ],
      }),
    ],
    'delete ranges that touch': [
      'delete-order',
      rawUpdate({
        deletes: [
          {
            client: 7,
            ranges: [
              [0, 1],
              [1, 1],
            ],
          },
        ],
      }),
    ],
    'an empty delete range': ['delete-order', rawUpdate({ deletes: [{ client: 7, ranges: [[0, 0]] }] })],
    'deletes of one client twice': [
      'client-order',
      rawUpdate({
        deletes: [
          { client: 7, ranges: [[0, 1]] },
          { client: 7, ranges: [[3, 1]] },
        ],
      }),
    ],
  };
  for (const [name, [code, update]] of Object.entries(cases)) {
    it(name, () => expect(why(update)).toBe(code));
  }

  it('an update cut off anywhere', () => {
    const doc = new Y.Doc();
    for (let n = 0; n < 20; n++) doc.getMap('users').set(`${key}/${n % 7}`, `value ${n}`);
    const update = Y.encodeStateAsUpdate(doc);
    for (let length = 0; length < update.length; length++) expect(why(update.subarray(0, length))).not.toBe('ok');
  });

  it('V2 bytes', () => {
    const doc = new Y.Doc();
    doc.getMap('users').set(key, 'x');
    expect(why(Y.encodeStateAsUpdateV2(doc))).not.toBe('ok');
  });
});

it('a megabyte of the worst is refused in milliseconds', async () => {
  const bombs = [
    rawUpdate({
      clients: [
        {
          id: 7,
          clock: 0,
          structs: Array.from({ length: 40_000 }, () => ({ root: 'users', key: 'a/b', value: true })),
        },
      ],
      after: [1],
    }),
    rawUpdate({
      deletes: [{ client: 9, ranges: Array.from({ length: 190_000 }, (_, n) => [n * 2, 1] as const) }],
      after: [1],
    }),
    Buffer.concat([
      Uint8Array.of(1, 1, 7, 0, 0x28, 1, 5, ...text('users'), 3, ...text('a/b'), 1, 117, 0xff, 0xff, 0xff, 0x7f),
      Buffer.alloc(1_000_000, 127),
    ]),
  ];
  const spent = await cpuMsOf(() => {
    for (const bomb of bombs) expect(why(bomb)).not.toBe('ok');
  });
  expect(spent).toBeLessThan(1_500);
});

it('any bytes are read to an end without an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      parseUpdate(bytes, roots);
      peekSaveId(bytes);
    }),
    { numRuns: 5_000 },
  );
});

it('the id of a Save is found in bytes that are wrong further on', () => {
  const save = encodeSave({
    saveId: 'a'.repeat(22),
    madeAt: 1.8e12,
    clientId: 5,
    writes: [{ collection: 'users', key, value: true, origin: null }],
  });
  expect(peekSaveId(save)).toBe('a'.repeat(22));
  expect(peekSaveId(save.subarray(0, 60))).toBe('a'.repeat(22));
  expect(peekSaveId(save.subarray(0, 20))).toBe(null);
  expect(peekSaveId(oneStruct(good))).toBe(null);
});

function text(given: string): number[] {
  return [...Buffer.from(given)];
}

function valueBytes(value: readonly number[]): Uint8Array {
  return oneStruct({ info: 0x28, rest: [1, 5, ...text('users'), key.length, ...text(key), 1, ...value] });
}

function ofDoc(write: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  write(doc);
  return Y.encodeStateAsUpdate(doc);
}
