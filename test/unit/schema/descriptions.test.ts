import { expect, test } from 'vitest';
import { descriptions } from '../../../shared/collections/descriptions.ts';
import type { Description } from '../../../shared/collections/describe.ts';
import { modules } from '../../../shared/catalogue/modules.ts';
import { fieldSpecs, schemaVersion } from '../../../shared/schema/fields.ts';
import { createRecordId, isRecordId } from '../../../shared/schema/ids.ts';
import { allCollections, collections, nameOf } from '../../../shared/schema/records.ts';
import { blankRecord } from '../../../shared/schema/register.ts';
import { channelOf, roomOfChannel, rooms } from '../../../shared/schema/rooms.ts';

const all = Object.values<Description>(descriptions);

test('prefixes of ids differ, and every id is of one collection', () => {
  const prefixes = all.map(({ idPrefix }) => idPrefix);
  for (const prefix of prefixes) {
    expect(prefix).toMatch(/^[a-z]{1,4}$/u);
    expect(prefixes.filter((other) => other === prefix)).toEqual([prefix]);
  }
  for (const collection of allCollections) {
    const id = createRecordId(collection, (bytes) => bytes.fill(7));
    expect(allCollections.filter((other) => isRecordId(other, id))).toEqual([collection]);
  }
});

test('the ids and channels that stored documents and devices know are what they were', () => {
  expect(Object.fromEntries(allCollections.map((name) => [name, descriptions[name].idPrefix]))).toMatchObject({
    roles: 'r',
    desks: 'd',
    queues: 'q',
    users: 'u',
  });
  expect({ roles: channelOf('roles'), desks: channelOf('desks'), users: channelOf('users') }).toEqual({
    roles: 1,
    desks: 2,
    users: 3,
  });
});

test('every room has a channel of its own, and none is the control channel', () => {
  expect(new Set(rooms.map(channelOf)).size).toBe(rooms.length);
  for (const room of rooms) expect(roomOfChannel(channelOf(room))).toBe(room);
  expect(roomOfChannel(0)).toBeNull();
});

test('every collection is named by one of its fields, and a record that was never written has no name', () => {
  for (const collection of allCollections) {
    const naming = fieldSpecs.filter((spec) => spec.collection === collection && spec.naming);
    expect(naming.map(({ shape, absent }) => ({ shape, absent }))).toEqual([{ shape: 'value', absent: '' }]);
    expect(nameOf(collection, blankRecord(collection, 'x'))).toBe('');
  }
});

test('what is never written is canonical, and canonical forms stay as they are', () => {
  for (const spec of fieldSpecs) {
    expect(spec.canonical(spec.absent)).toBe(spec.absent);
    expect(spec.canonical(spec.canonical(null))).toBe(spec.canonical(null));
  }
});

test('no field is younger than the schema or older than its collection', () => {
  for (const { collection, since } of fieldSpecs) {
    expect(since ?? descriptions[collection].since).toBeGreaterThanOrEqual(descriptions[collection].since);
    expect(since ?? 1).toBeLessThanOrEqual(schemaVersion);
  }
});

test('a collection is called by its own name', () => {
  expect(Object.entries(collections).every(([name, value]) => name === value)).toBe(true);
});

test('the levels of all modules fit the bits in which they are summed', () => {
  // rights-sum.ts keeps a bit for each module in one 32-bit number.
  expect(modules.length).toBeLessThanOrEqual(31);
});
