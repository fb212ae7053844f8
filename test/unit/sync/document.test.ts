import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { serverClientId } from '../../../shared/document/wire.ts';
import type { Value } from '../../../shared/schema/records.ts';
import { RoomDocument } from '../../../sync-server/sync/document.ts';
import { encodeSince } from '../../../sync-server/sync/encode.ts';
import { encodeSegment, loadDocument, SegmentDamaged } from '../../../sync-server/sync/segment.ts';
import { idOf } from '../../support/sync-world.ts';

const keys = ['email', 'username', 'scope', 'roles/builtin.manager'].map((field) => `${idOf('u', 'carol')}/${field}`);
const values = fc.oneof(
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((given) => !Object.is(given, -0)),
);
const writes = fc.array(fc.tuple(fc.nat({ max: 3 }), values), { minLength: 1, maxLength: 60 });

function write(document: RoomDocument, [at, value]: readonly [number, Value]): void {
  const register = document.find('users', keys[at] ?? '');
  if (register === null) throw new Error('no register');
  document.write(register, value, null, 1);
}

function documentOf(given: readonly (readonly [number, Value])[]): RoomDocument {
  const document = new RoomDocument();
  for (const each of given) write(document, each);
  document.settle();
  return document;
}

function contents(document: RoomDocument): Record<string, Value> {
  return Object.fromEntries([...document.registers('users')].map((register) => [register.key, register.value]));
}

it('stock replicas that were away for any time converge on what the document says', () => {
  fc.assert(
    fc.property(writes, fc.array(fc.nat({ max: 60 }), { maxLength: 6 }), (given, syncs) => {
      const document = new RoomDocument();
      const replicas = syncs.map((at) => ({ at, doc: new Y.Doc() }));
      const catchUp = (doc: Y.Doc) => Y.applyUpdate(doc, encodeSince(document, Y.getState(doc.store, serverClientId)));
      for (const [n, each] of given.entries()) {
        write(document, each);
        for (const { at, doc } of replicas) if (n % (at + 1) === 0) catchUp(doc);
      }
      for (const doc of [new Y.Doc(), ...replicas.map((replica) => replica.doc)]) {
        catchUp(doc);
        expect(doc.getMap('users').toJSON()).toEqual(contents(document));
        expect(doc.store.pendingStructs).toBe(null);
        expect(doc.store.pendingDs).toBe(null);
        expect([...Y.decodeStateVector(Y.encodeStateVector(doc))]).toEqual([[serverClientId, document.version]]);
      }
    }),
  );
});

it('a fresh replica costs what is in the document, not what was done to it', () => {
  const document = documentOf([
    [0, 'a'],
    [1, 'b'],
  ]);
  const before = encodeSince(document, 0).length;
  for (let n = 0; n < 100_000; n++) write(document, [0, 'a']);
  expect(encodeSince(document, 0).length - before).toBeLessThan(10);
  expect(encodeSegment(document, 0).length / 100_000).toBeLessThan(6);
});

it('stored and loaded it is the same document, in however many segments', () => {
  fc.assert(
    fc.property(writes, fc.nat({ max: 5 }), (given, every) => {
      const document = new RoomDocument();
      const segments: Uint8Array[] = [];
      let stored = 0;
      for (const [n, each] of given.entries()) {
        write(document, each);
        if (n % (every + 1) === 0 || n === given.length - 1) {
          segments.push(encodeSegment(document, stored));
          stored = document.version;
        }
      }
      for (const loaded of [loadDocument(segments), loadDocument([encodeSegment(document, 0)])]) {
        expect(contents(loaded)).toEqual(contents(document));
        expect(loaded.version).toBe(document.version);
        expect(encodeSince(loaded, 0)).toEqual(encodeSince(document, 0));
        for (let clock = 0; clock < document.version; clock++)
          expect(loaded.at(clock)?.key).toBe(document.at(clock)?.key);
      }
    }),
  );
});

it('a damaged segment is never taken for a document', () => {
  const segment = encodeSegment(
    documentOf([
      [0, 'a'],
      [1, 'b'],
      [0, 'c'],
    ]),
    0,
  );
  for (let length = 0; length < segment.length; length++)
    expect(() => loadDocument([segment.slice(0, length)])).toThrow(SegmentDamaged);
  expect(() => loadDocument([segment, segment])).toThrow(SegmentDamaged);
  expect(() => loadDocument([Uint8Array.of(...segment, 0)])).toThrow(SegmentDamaged);
});

it('writes taken back leave nothing behind', () => {
  fc.assert(
    fc.property(writes, writes, (kept, taken) => {
      const document = documentOf(kept);
      const before = encodeSegment(document, 0);
      for (const each of taken) write(document, each);
      document.takeBack();
      expect(encodeSegment(document, 0)).toEqual(before);
      for (const each of taken) write(document, each);
      const again = documentOf([...kept, ...taken]);
      expect(encodeSegment(document, 0)).toEqual(encodeSegment(again, 0));
    }),
  );
});
