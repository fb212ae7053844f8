/**
 * The documents of all rooms, and what of them the store has.
 *
 * Guarantees: the organisation says what the loaded documents say; a room that cannot be loaded is not served,
 * and the others are. Refuses nothing: what may be written was judged.
 */

import { buildRecords } from '../../shared/document/build-records.ts';
import { collectionRoom, collectionRooms, collectionsIn } from '../../shared/schema/fields.ts';
import type { Organisation } from '../../shared/schema/organisation.ts';
import { allCollections, type Collection } from '../../shared/schema/records.ts';
import { rooms, type Room } from '../../shared/schema/rooms.ts';
import type { Store } from '../store/store.ts';
import type { RoomDocument } from './document.ts';
import { emptyRegisters } from './empty-registers.ts';
import type { Log } from '../log.ts';
import { encodeSegment, loadDocument } from './segment.ts';

export interface DocumentsDeps {
  readonly store: Store;
  readonly organisation: Organisation;
  readonly log: Log;
}

type Loaded = { readonly room: Room; readonly reclaimedAt: number } & (
  | { readonly document: RoomDocument; readonly segments: number }
  | { readonly document: null; readonly error: unknown }
);

export class Documents {
  readonly #deps: DocumentsDeps;
  readonly #documents = new Map<Room, RoomDocument>();
  /** What is durable: the version of each room in the store, and in how many pieces it is. */
  readonly #stored = new Map<Room, number>();
  readonly #segments = new Map<Room, number>();
  readonly #reclaimed = new Map<Room, number>();
  /** One at a time. */
  #compacting: Promise<void> = Promise.resolve();

  private constructor(deps: DocumentsDeps) {
    this.#deps = deps;
  }

  static async open(deps: DocumentsDeps): Promise<Documents> {
    const documents = new Documents(deps);
    await documents.#load(rooms);
    return documents;
  }

  /** Null: the room could not be loaded. It is not served; the others are. */
  find(room: Room): RoomDocument | null {
    return this.#documents.get(room) ?? null;
  }

  of(room: Room): RoomDocument {
    const document = this.#documents.get(room);
    if (document === undefined) throw new Error(`the room ${room} is not served`);
    return document;
  }

  versionOf(room: Room): number {
    return this.#documents.get(room)?.version ?? 0;
  }

  served(): Iterable<RoomDocument> {
    return this.#documents.values();
  }

  storedVersion(room: Room): number {
    return this.#stored.get(room) ?? 0;
  }

  /** Everything that was written in the room is in the store, in one more segment. */
  settle(room: Room): void {
    const document = this.of(room);
    document.settle();
    this.#stored.set(room, document.version);
    this.#segments.set(room, (this.#segments.get(room) ?? 0) + 1);
  }

  /** Loads again the rooms of which the store has another version than this. Fails if it cannot be asked. */
  async refresh(): Promise<void> {
    const served = rooms.filter((room) => this.#documents.has(room));
    const versions = await Promise.all(served.map((room) => this.#deps.store.versionOf(room)));
    await this.#load(served.filter((room, n) => versions[n] !== this.#stored.get(room)));
  }

  /**
   * Gives back what empty registers of earlier versions take. Replicas that hold them must start anew:
   * `beforehand` sees to it that devices do, and the others are known by `reclaimedAt`.
   */
  async reclaim(beforehand: () => Promise<void>): Promise<void> {
    const { store, log } = this.#deps;
    const found = [...this.#documents].filter(([, document]) => {
      const isEmpty = emptyRegisters(document);
      return allCollections.some((collection) => [...document.registers(collection)].some(isEmpty));
    });
    if (found.length === 0) return;
    try {
      await beforehand();
      for (const [room, document] of found) {
        const registers = document.drop(emptyRegisters(document));
        await store.meta.set(`reclaimedAt.${room}`, String(document.version));
        await store.compactRoom(room, document.version, encodeSegment(document, 0));
        log.info({ room, registers }, 'registers that never held anything were dropped: every device fetches anew');
      }
    } catch (error) {
      log.warn({ error: String(error) }, 'empty registers could not be dropped; it is tried at the next start');
    }
    await this.#load(found.map(([room]) => room));
  }

  /** Replicas with fewer clocks than these, but some, may hold registers that were dropped. */
  reclaimedAt(room: Room): number {
    return this.#reclaimed.get(room) ?? 0;
  }

  /** Joins the stored segments of rooms that have many, so that loading stays quick. */
  compact(manySegments: number): Promise<void> {
    this.#compacting = this.#compacting.then(() => this.#compact(manySegments));
    return this.#compacting;
  }

  async #compact(manySegments: number): Promise<void> {
    for (const [room, document] of this.#documents) {
      const segments = this.#segments.get(room) ?? 0;
      const { version } = document;
      if (segments < manySegments || version === 0) continue;
      try {
        await this.#deps.store.compactRoom(room, version, encodeSegment(document, 0));
        this.#segments.set(room, (this.#segments.get(room) ?? 0) - segments + 1);
      } catch (error) {
        this.#deps.log.warn(
          { room, error: String(error) },
          'a document could not be compacted; it is stored as it was',
        );
      }
    }
  }

  /** What is loaded takes its place at once, so that nobody sees half of it. */
  async #load(wanted: readonly Room[]): Promise<void> {
    for (const loaded of await Promise.all(wanted.map((room) => this.#fetch(room)))) {
      const { room, document, reclaimedAt } = loaded;
      if (document === null) {
        this.#documents.delete(room);
        this.#deps.log.error(
          { room, error: String(loaded.error) },
          'this room cannot be loaded and is not served; restore it from a backup',
        );
        continue;
      }
      this.#documents.set(room, document);
      this.#stored.set(room, document.version);
      this.#segments.set(room, loaded.segments);
      this.#reclaimed.set(room, reclaimedAt);
      for (const collection of collectionsIn(room)) this.#fill(collection);
    }
  }

  async #fetch(room: Room): Promise<Loaded> {
    const { store } = this.#deps;
    try {
      const { segments, version } = await store.loadRoom(room);
      const document = loadDocument(segments);
      if (document.version !== version) throw new Error(`version ${document.version}, stored as ${version}`);
      const reclaimed = Number(store.meta.get(`reclaimedAt.${room}`) ?? 0);
      // It was noted before it was done.
      return { room, document, segments: segments.length, reclaimedAt: reclaimed <= version ? reclaimed : 0 };
    } catch (error) {
      return { room, document: null, error, reclaimedAt: 0 };
    }
  }

  /** From every room that holds fields of it. Without that of its records there are none. */
  #fill<C extends Collection>(collection: C): void {
    const { organisation } = this.#deps;
    if (!this.#documents.has(collectionRoom[collection])) return;
    organisation.forget(collection);
    organisation.learn(collection);
    const documents = collectionRooms[collection].flatMap((room) => this.#documents.get(room) ?? []);
    const registers = documents.flatMap((document) => [...document.registers(collection)]);
    for (const record of buildRecords(collection, registers).values()) organisation.put(collection, record);
  }
}
