/** One frame of a client, from a grammar: sync messages, presence, questions, control, and what is none of these. */

import { ByteWriter } from '../../shared/document/byte-writer.ts';
import { schemaVersion } from '../../shared/schema/fields.ts';
import { channelOf, rooms, type Room } from '../../shared/schema/rooms.ts';
import { rawAwareness } from '../support/raw-message.ts';
import type { SeededRandom } from '../support/seeded-random.ts';
import { fuzzPlain, fuzzSave, fuzzState, type Ground } from './fuzz-update.ts';

/** A frame of a stock client, whose socket is for one room. */
export function fuzzPlainFrame(random: SeededRandom, ground: Ground, recordIds: readonly string[]): Uint8Array {
  return inRoom(random, ground, recordIds, random.chance(0.75) ? fuzzPlain : fuzzSave, null);
}

/** A frame of a device that was greeted. */
export function fuzzDeviceFrame(
  random: SeededRandom,
  ground: Ground,
  room: Room,
  recordIds: readonly string[],
): Uint8Array {
  if (random.chance(0.01)) return helloFrame(random);
  const channel = random.chance(0.03)
    ? random.pick([0, 14, 127, 2 ** 32, channelOf(random.pick(rooms))])
    : channelOf(room);
  return inRoom(random, ground, recordIds, random.chance(0.75) ? fuzzSave : fuzzPlain, channel);
}

export function helloFrame(random: SeededRandom, isHonest = false): Uint8Array {
  const honest = { kind: 'hello', protocol: 1, schema: schemaVersion, app: 'fuzz' };
  if (isHonest) return control(JSON.stringify(honest));
  const odd: unknown = random.pick([
    { ...honest, marks: [{ room: random.pick(rooms), version: random.pick([0, 5, -1, 1e300, null]), seal: 'x' }] },
    { ...honest, marks: random.pick([null, {}, [[]], [{ room: '__proto__', version: 1, seal: '' }]]) },
    { ...honest, app: random.pick([null, 1, 'x'.repeat(5_000)]) },
    { ...honest, protocol: random.pick([0, 2, -1, '1', null]) },
    { ...honest, schema: random.pick([0, 1e9, null]) },
    random.pick([null, 1, 'hello', [], {}, { kind: 'me' }, { kind: 'purge' }]),
  ]);
  const text = JSON.stringify(odd);
  return control(random.chance(0.2) ? text.slice(0, random.below(text.length)) : text);
}

function inRoom(
  random: SeededRandom,
  ground: Ground,
  recordIds: readonly string[],
  update: (random: SeededRandom, ground: Ground) => Uint8Array,
  channel: number | null,
): Uint8Array {
  const writer = new ByteWriter();
  if (channel !== null) writer.varUint(channel);
  const dice = random.below(100);
  if (dice < 84) {
    writer.byte(0);
    writer.byte(channel === null ? random.pick([1, 2, 2]) : random.pick([2, 2, 2, 2, 1]));
    writer.varBytes(update(random, ground));
  } else if (dice < 90) {
    writer.byte(0);
    writer.byte(0);
    writer.varBytes(fuzzState(random, ground));
  } else if (dice < 95) writer.raw(presence(random, recordIds));
  else if (dice < 97) writer.byte(3);
  else writer.raw(Uint8Array.from({ length: random.below(40) }, () => random.below(256)));
  if (random.chance(0.01)) writer.raw(new Uint8Array(1 + random.below(4)));
  return writer.toBytes();
}

function presence(random: SeededRandom, recordIds: readonly string[]): Uint8Array {
  const place = {
    collection: random.pick(['agents', 'users', 'roles', '__proto__', null]),
    id: random.pick([...recordIds, '', null, 5]),
    field: random.pick([null, 'desks', 'name', '__proto__', 'x'.repeat(300)]),
  };
  const state: unknown = random.pick([
    { place },
    { place, user: { id: 'u_alice', username: 'alice' } },
    null,
    place,
    [],
  ]);
  const text = JSON.stringify(state);
  const sent = random.chance(0.1) ? '['.repeat(random.below(900)) : random.chance(0.1) ? text.slice(1) : text;
  return rawAwareness(sent, random.pick([1, 0xffff_ffff, 2 ** 33]), random.pick([0, 1, 2 ** 50]));
}

function control(text: string): Uint8Array {
  return Buffer.concat([Uint8Array.of(0), Buffer.from(text)]);
}
