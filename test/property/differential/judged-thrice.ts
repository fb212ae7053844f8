/**
 * One history: a random organisation on a real hub, tablets that hold what they were sent, and change sets that
 * are judged three times: by the tablet, by the server when they arrive, and by the oracle.
 */

import * as v from 'valibot';
import type { Change } from '../../../shared/document/change.ts';
import { readRecords } from '../../../shared/document/registers.ts';
import { readableRooms } from '../../../shared/permissions/room-reading.ts';
import { review, type Review } from '../../../shared/permissions/review.ts';
import { compileSubject, subjectFromData, type Subject } from '../../../shared/permissions/subject.ts';
import { isUndecided } from '../../../shared/protocol/messages.ts';
import { me } from '../../../shared/protocol/me.ts';
import { collectionRoom, collectionRooms, fieldsOf, roomOf } from '../../../shared/schema/fields.ts';
import { Organisation } from '../../../shared/schema/organisation.ts';
import { blankRecord, readField } from '../../../shared/schema/register.ts';
import { allCollections, type Collection } from '../../../shared/schema/records.ts';
import type { Room } from '../../../shared/schema/rooms.ts';
import type { DevicePeer } from '../../support/device-peer.ts';
import { createRandom } from '../../support/seeded-random.ts';
import { people, place, SyncWorld, type Person } from '../../support/sync-world.ts';
import { stateOf } from '../permissions-arbitraries.ts';
import { objectionsTo } from '../records-oracle.ts';
import { namesOf } from './known-names.ts';
import { randomPolicy } from './policy.ts';
import { floorChanges, rightsChanges, whatChanges } from './random-changes.ts';

export interface Tally {
  judged: number;
  allowed: number;
  /** Compared with the oracle, too. */
  byOracle: number;
  allowedByOracle: number;
  /** Judged by a tablet that knows everything. */
  whole: number;
  /** Sent, and answered with the same. */
  arrived: number;
}

export function emptyTally(): Tally {
  return { judged: 0, allowed: 0, byOracle: 0, allowedByOracle: 0, whole: 0, arrived: 0 };
}

export class Disagreement extends Error {}

const steps = 50;
const dayMs = 86_400_000;

export async function runHistory(seed: number, tally: Tally): Promise<void> {
  const random = createRandom(seed);
  const world = await SyncWorld.create({ seed });
  try {
    for (const changes of randomPolicy(random, world.now)) await world.system(changes);
    const tablets = new Map<Person, DevicePeer>();
    for (let step = 0; step < steps; step++) {
      // Ends of assignments pass, and the days in which something can be restored.
      if (random.chance(0.05)) world.now += random.pick([1, 3, 91]) * dayMs;
      const who = random.pick(['bob', 'bob', 'carol', 'mallory', 'alice'] as const);
      const tablet = tablets.get(who) ?? (await world.device(who));
      tablets.set(who, tablet);
      await world.settle([...tablets.values()]);
      const making = { random, now: world.now, count: step };
      const onFloor = random.chance(0.65);
      const changes = whatChanges(
        onFloor ? floorChanges(making) : rightsChanges(making),
        (collection, id, field, member) => {
          const record = world.hub.organisation.get(collection, id) ?? blankRecord(collection, id);
          return readField(collection, record, field, member);
        },
      );
      if (changes.length === 0) continue;
      await judgeThrice({ seed, step, world, who, tablet, changes, onFloor, tally, clientId: 10_000 * (step + 1) });
      if (tablet.socket === null) tablets.delete(who);
    }
  } finally {
    await world.stop();
  }
}

interface Case {
  readonly seed: number;
  readonly step: number;
  readonly world: SyncWorld;
  readonly who: Person;
  readonly tablet: DevicePeer;
  readonly changes: readonly Change[];
  readonly onFloor: boolean;
  readonly tally: Tally;
  readonly clientId: number;
}

async function judgeThrice(given: Case): Promise<void> {
  const { world, who, tablet, changes, tally } = given;
  const { organisation } = world.hub;
  const user = organisation.get('users', people[who]);
  if (user === undefined) throw new Error(`${who} is missing`);
  const byServer = compileSubject(user, organisation, { now: world.now, place });
  const server = review({ changes, before: organisation, actor: byServer, now: world.now });
  tally.judged += 1;
  if (server.allowed) tally.allowed += 1;

  const known = tabletOf(tablet, world.now);
  if (known !== null) compare(given, server, known);
  if (given.onFloor) {
    const objections = objectionsTo(changes, {
      state: stateOf(organisation),
      records: new Map(
        allCollections.map((collection) => [
          collection,
          new Map([...organisation.all(collection)].map((record) => [record.id, record as never])),
        ]),
      ),
      actor: people[who],
      now: world.now,
      where: place,
      names: namesOf,
    });
    tally.byOracle += 1;
    if (objections.length === 0) tally.allowedByOracle += 1;
    if ((objections.length === 0) !== server.allowed)
      disagree(given, 'the server', server, `the oracle says ${JSON.stringify(objections)}`);
  }
  await arrive(given, byServer, server);
}

/** What the tablet says, by what it holds. */
function compare(given: Case, server: Review, { organisation, subject }: Known): void {
  const { changes, world, tally } = given;
  // Where it holds no records it changes none: what is sent all the same is refused as it arrives.
  if (!changes.every(({ collection }) => organisation.knows(collection))) return;
  const tablet = review({ changes, before: organisation, actor: subject, now: world.now });
  const isWhole = allCollections.every((collection) =>
    collectionRooms[collection].every((room) => readableRooms(subject).includes(room)),
  );
  if (isWhole) tally.whole += 1;
  const reasonsOf = ({ verdicts }: Review): readonly string[] => verdicts.map(({ reasons }) => codesOf(reasons).join());
  // What a tablet does not know it leaves to the server, and refuses nothing for want of it.
  const isEqual = isWhole
    ? reasonsOf(tablet).join(';') === reasonsOf(server).join(';')
    : tablet.allowed || !server.allowed;
  if (!isEqual) disagree(given, 'the server', server, `the tablet says ${JSON.stringify(tablet.verdicts)}`);
}

/** Sent by a device that asks nobody first: one part, so that it is judged by what it was compared by. */
async function arrive(given: Case, subject: Subject, server: Review): Promise<void> {
  const { world, tablet, changes, clientId } = given;
  const rooms = new Set(changes.map(({ collection, field }) => roomOf(collection, field)));
  const [room] = rooms;
  if (rooms.size !== 1 || room === undefined || tablet.socket === null || !tablet.synced.has(room)) return;
  const saveId = String(clientId).padStart(22, '0');
  tablet.save({ saveId, room, clientId, madeAt: world.now, changes });
  await world.settle([tablet]);
  const receipt = tablet.receipts.findLast((one) => one.kind !== 'overwritten' && one.saveId === saveId);
  if (receipt === undefined || (receipt.kind === 'refused' && isUndecided(receipt.code))) return;
  given.tally.arrived += 1;
  const isReadable = readableRooms(subject).includes(room);
  if ((receipt.kind === 'accepted') !== (server.allowed && isReadable))
    disagree(given, 'the rules', server, JSON.stringify(receipt));
}

interface Known {
  readonly organisation: Organisation;
  readonly subject: Subject;
}

/** What a device makes of what it was sent: its rights by the timeline, the records of the rooms it may read. */
function tabletOf(tablet: DevicePeer, now: number): Known | null {
  if (tablet.me === null || tablet.socket === null) return null;
  const mine = v.parse(me, JSON.parse(JSON.stringify(tablet.me)));
  const current = mine.timeline.find(({ until }) => until === null || until > now);
  if (current === undefined) return null;
  const isReadable = (room: Room): boolean => mine.rooms.includes(room) && tablet.synced.has(room);
  const known = allCollections.filter((collection) => isReadable(collectionRoom[collection]));
  const organisation = new Organisation(known);
  for (const collection of known) load(organisation, collection, tablet, isReadable);
  return { organisation, subject: subjectFromData(current.subject) };
}

/** A field in a room of its own is added where that room may be read. */
function load<C extends Collection>(
  organisation: Organisation,
  collection: C,
  tablet: DevicePeer,
  isReadable: (room: Room) => boolean,
): void {
  const [own, ...others] = collectionRooms[collection];
  if (own === undefined) return;
  const records = readRecords(tablet.base(own), collection, own);
  for (const room of others.filter(isReadable)) {
    const fields = fieldsOf(collection).filter((spec) => spec.room === room);
    for (const [id, part] of readRecords(tablet.base(room), collection, room)) {
      const record = records.get(id);
      if (record === undefined) continue;
      const more = fields.map(({ field }) => [field, part[field as keyof typeof part]] as const);
      records.set(id, { ...record, ...Object.fromEntries(more) });
    }
  }
  for (const record of records.values()) organisation.put(collection, record);
}

function codesOf(reasons: Review['verdicts'][number]['reasons']): readonly string[] {
  return [...new Set(reasons.map(({ code }) => code))].toSorted();
}

function disagree(given: Case, whose: string, server: Review, other: string): never {
  const { seed, step, who, changes } = given;
  throw new Disagreement(
    [
      `SEED=${seed} step ${step}: ${who} makes ${JSON.stringify(changes)}`,
      `${whose} say ${server.allowed ? 'yes' : JSON.stringify(server.verdicts.map(({ reasons }) => reasons))}`,
      other,
    ].join('\n'),
  );
}
