/**
 * The authority: the documents and the organisation of this server, and the only way to change them.
 *
 * A group is opened by the first `judge` and closed by `commit`. Within it every change set is judged on
 * what the ones before it left, in memory; nothing of it is visible outside until `commit` has made all of
 * it durable, and everything is as it was before the group if it could not.
 *
 * Guarantees: judged by `review`, whoever proposes; stored before anybody is told; documents and
 * organisation always say the same.
 * Refuses: what `review` refuses; everything while the store cannot write.
 */

import { registerKey, type Change } from '../../shared/document/change.ts';
import { buildRecords } from '../../shared/document/build-records.ts';
import { reviewInSteps } from '../../shared/permissions/review.ts';
import { collectionRoom, findField } from '../../shared/schema/fields.ts';
import { Organisation } from '../../shared/schema/organisation.ts';
import type { RegisterView } from '../../shared/schema/organisation-view.ts';
import { allCollections, type Collection } from '../../shared/schema/records.ts';
import { rooms, type Room } from '../../shared/schema/rooms.ts';
import { atOnce, type Steps } from '../../shared/schema/steps.ts';
import type { Knowledge } from '../access/knowledge.ts';
import { createSubjects, type Subjects } from '../access/subjects.ts';
import type { ClientState, NewActivity, Notice, Store } from '../store/store.ts';
import type { Register, RoomDocument } from './document.ts';
import { findAuthorship, type Authorship } from './authorship.ts';
import { emptyRegisters } from './empty-registers.ts';
import { Group } from './group.ts';
import type { Log } from '../log.ts';
import { updateOf } from './encode.ts';
import type { Collided, Encoded, Judged, Planned, Proposal, Weighed, Write } from './proposal.ts';
import { encodeSegment, loadDocument } from './segment.ts';
import { isSameHand, type Hand } from './who.ts';

export interface Extent {
  readonly room: Room;
  readonly from: number;
  readonly to: number;
}

export type Committed = { readonly ok: true; readonly written: readonly Extent[] } | { readonly ok: false };

export class Authority {
  readonly organisation = new Organisation();
  readonly subjects: Subjects;
  readonly #store: Store;
  readonly #now: () => number;
  readonly #log: Log;
  readonly #documents = new Map<Room, RoomDocument>();
  /** What is durable: the version of each room in the store. */
  readonly #stored = new Map<Room, number>();
  #segments = new Map<Room, number>();
  readonly #reclaimed = new Map<Room, number>();
  /** In memory and not yet durable. */
  #group = new Group();
  #lastEncoded: Encoded | null = null;
  /** Documents may differ from the store: nothing is judged until they were loaded again. */
  #failing = false;

  constructor(deps: { readonly store: Store; readonly now: () => number; readonly log: Log }) {
    this.#store = deps.store;
    this.#now = deps.now;
    this.#log = deps.log;
    this.subjects = createSubjects({ organisation: this.organisation, now: deps.now });
    for (const room of rooms) this.#load(room);
  }

  /** Null: the room could not be loaded. It is not served; the others are. */
  document(room: Room): RoomDocument | null {
    return this.#documents.get(room) ?? null;
  }

  /** Rights are made of users and roles. */
  get knowledge(): Knowledge {
    if (!this.#documents.has('users') || !this.#documents.has('roles')) return 'none';
    return this.isReadOnly ? 'part' : 'all';
  }

  /** The store is damaged: what is there is served, and nothing is taken until somebody decided what counts. */
  get isReadOnly(): boolean {
    return this.#store.damage().length > 0;
  }

  get failing(): boolean {
    return this.#failing;
  }

  /** Judges a change set and, if it is allowed, makes it in memory. */
  judge(proposal: Proposal): Judged {
    return this.take(atOnce(this.weigh(proposal, this.organisation)));
  }

  /**
   * Judges a change set in steps, by what `before` says of the organisation. What comes of it may be taken
   * as long as that is still so.
   */
  *weigh(proposal: Proposal, before: RegisterView): Steps<Weighed> {
    const at = this.#now();
    const changes: Change[] = [];
    const effective: Change[] = [];
    for (const write of proposal.writes) {
      yield;
      const change = toChange(write, before, at);
      changes.push(change);
      if (change.before !== change.after) effective.push(change);
    }
    const { review, after } = yield* reviewInSteps({ changes: effective, before, actor: proposal.actor, now: at });
    const served = changes.every((change) => this.#documents.has(collectionRoom[change.collection]));
    const allowed = review.allowed && served;
    const plan: Planned[] = [];
    for (const [n, change] of allowed ? changes.entries() : []) {
      yield;
      const register = change.before === change.after ? null : this.register(change.collection, change);
      if (register === null) continue;
      const unseen = this.#unseen(register, proposal.writes[n]?.seen ?? null, proposal.by);
      plan.push({ n, change, register, unseen });
    }
    return { proposal, review: { ...review, allowed }, changes, effective, after, plan, at };
  }

  /** Makes it in memory, if it is allowed. `encoded`: what goes out of it, if that was made already. */
  take({ proposal, review, changes, effective, after, plan, at }: Weighed, encoded: Encoded | null = null): Judged {
    const clocks = changes.map(() => -1);
    const collided: Collided[] = [];
    if (!review.allowed) return { review, changes, clocks, collided, at };
    // First: whatever happens, it can be taken back.
    for (const change of effective) this.#group.changes.push(change);
    this.organisation.adopt(after, effective);
    for (const { n, change, register, unseen } of plan) {
      const clock = this.#documentOf(collectionRoom[change.collection]).write(register, change.after, proposal.by, at);
      if (unseen !== null) collided.push({ change, clock, ...unseen });
      clocks[n] = clock;
    }
    this.subjects.changed(effective);
    this.#group.encoded = encoded;
    return { review, changes, clocks, collided, at };
  }

  /** What was committed last, if exactly that was encoded beforehand. */
  encodedOf(from: number, to: number): Uint8Array | null {
    const encoded = this.#lastEncoded;
    return encoded === null || encoded.structs !== to - from ? null : updateOf(from, encoded.structs, encoded.body);
  }

  record(activity: NewActivity): void {
    this.#group.record(activity);
  }

  /** To be told, now or when he is back: durable with the group. */
  notify(notices: readonly Notice[]): void {
    this.#group.notices.push(...notices);
  }

  /** None while they cannot be read: they are told at the next contact. */
  noticesFor(userId: string, room: Room): readonly Notice[] {
    try {
      return this.#store.noticesFor(userId, room);
    } catch (error) {
      this.#log.warn({ error: String(error) }, 'notices could not be read');
      return [];
    }
  }

  /** They were told. That a store cannot forget them is no reason to fail: they are told again. */
  dropNotices(ids: readonly string[]): void {
    if (ids.length === 0 || this.isReadOnly) return;
    try {
      this.#store.dropNotices(ids);
    } catch (error) {
      this.#log.warn({ error: String(error) }, 'notices that were told could not be removed');
    }
  }

  /** The receipt of a Save that was judged, in this group or ever. */
  findReceipt(userId: string, room: Room, saveId: string): NewActivity['receipt'] {
    return this.#group.findReceipt(userId, room, saveId) ?? this.#store.findReceipt(userId, room, saveId);
  }

  findClient(room: Room, clientId: number): ClientState | null {
    return this.#group.clients.get(`${room} ${clientId}`) ?? this.#store.findClient(room, clientId);
  }

  /** The client id is this user's from now on, and its structs below `clock` were processed. */
  keepClient(room: Room, clientId: number, state: ClientState): void {
    this.#group.clients.set(`${room} ${clientId}`, { room, clientId, ...state });
  }

  keepCredential(userId: string, hash: string): void {
    this.#group.credentials.push({ userId, hash, setAt: this.#now() });
  }

  /** Takes back everything since the group was opened, as if it had not been. */
  abandon(): void {
    this.#takeBack();
  }

  /** The register a name stands for; null: no register of the schema, or its room is not served. */
  register(
    collection: Collection,
    name: { readonly id: string; readonly field: string; readonly member: string | null },
  ): Register | null {
    return (
      this.#documents
        .get(collectionRoom[collection])
        ?.find(collection, registerKey(name.id, name.field, name.member)) ?? null
    );
  }

  /** Makes the group durable; or, if that fails, takes all of it back. */
  commit(): Committed {
    const written = this.#extents();
    if (written.length === 0 && this.#group.isEmpty) return { ok: true, written };
    try {
      this.#store.commit({
        segments: written.map((extent) => ({
          ...extent,
          bytes: encodeSegment(this.#documentOf(extent.room), extent.from),
        })),
        ...this.#group.toBatch(),
      });
    } catch (error) {
      this.#log.error({ error: String(error) }, 'the store could not write; nothing of this group counts');
      this.#takeBack();
      this.#failing = true;
      return { ok: false };
    }
    for (const { room, to } of written) {
      this.#documentOf(room).settle();
      this.#stored.set(room, to);
      this.#segments.set(room, (this.#segments.get(room) ?? 0) + 1);
    }
    this.#lastEncoded = written.length === 1 ? this.#group.encoded : null;
    this.#group = new Group();
    return { ok: true, written };
  }

  /**
   * After a failed commit: asks the store what is durable (the failed group may be, if only its
   * confirmation was lost) and carries on from there. False: it cannot be read either.
   */
  recover(): boolean {
    try {
      for (const room of rooms) {
        if (this.#documents.has(room) && this.#store.versionOf(room) !== this.#stored.get(room)) this.#load(room);
      }
      this.subjects.forget();
      this.#failing = false;
    } catch (error) {
      this.#log.error({ error: String(error) }, 'the store cannot be read');
    }
    return !this.#failing;
  }

  /**
   * Gives back what empty registers of earlier versions take; whether there were any. Replicas that hold
   * them must start anew: `beforehand` sees to it that devices do, and the others are known by
   * `reclaimedAt`.
   */
  reclaim(beforehand: () => void): boolean {
    const found = [...this.#documents].filter(([, document]) => {
      const isEmpty = emptyRegisters(document);
      return allCollections.some((collection) => [...document.registers(collection)].some(isEmpty));
    });
    if (this.isReadOnly || found.length === 0) return false;
    try {
      beforehand();
      for (const [room, document] of found) {
        const registers = document.drop(emptyRegisters(document));
        this.#store.meta.set(`reclaimedAt.${room}`, String(document.version));
        this.#store.compactRoom(room, document.version, encodeSegment(document, 0));
        this.#load(room);
        this.#log.info(
          { room, registers },
          'registers that never held anything were dropped: every device fetches anew',
        );
      }
    } catch (error) {
      this.#log.warn({ error: String(error) }, 'empty registers could not be dropped; it is tried at the next start');
      for (const [room] of found) this.#load(room);
    }
    return true;
  }

  /** Replicas with fewer clocks than these, but some, may hold registers that were dropped. */
  reclaimedAt(room: Room): number {
    return this.#reclaimed.get(room) ?? 0;
  }

  /** Joins the stored segments of rooms that have many, so that loading stays quick. */
  compact(manySegments: number): void {
    if (this.isReadOnly) return;
    for (const [room, segments] of this.#segments) {
      const document = this.#documents.get(room);
      if (segments < manySegments || document === undefined || document.version === 0) continue;
      try {
        this.#store.compactRoom(room, document.version, encodeSegment(document, 0));
        this.#segments.set(room, 1);
      } catch (error) {
        this.#log.warn({ room, error: String(error) }, 'a document could not be compacted; it is stored as it was');
      }
    }
  }

  #documentOf(room: Room): RoomDocument {
    const document = this.#documents.get(room);
    if (document === undefined) throw new Error(`the room ${room} is not served`);
    return document;
  }

  #load(room: Room): void {
    try {
      const { segments, version } = this.#store.loadRoom(room);
      const document = loadDocument(segments);
      if (document.version !== version) throw new Error(`version ${document.version}, stored as ${version}`);
      this.#documents.set(room, document);
      this.#stored.set(room, version);
      this.#segments.set(room, segments.length);
      const reclaimed = Number(this.#store.meta.get(`reclaimedAt.${room}`) ?? 0);
      // It was noted before it was done.
      this.#reclaimed.set(room, reclaimed <= version ? reclaimed : 0);
      for (const collection of allCollections) {
        if (collectionRoom[collection] === room) this.#fill(collection, document);
      }
    } catch (error) {
      this.#documents.delete(room);
      this.#log.error(
        { room, error: String(error) },
        'this room cannot be loaded and is not served; restore it from a backup',
      );
    }
  }

  #fill<C extends Collection>(collection: C, document: RoomDocument): void {
    this.organisation.forget(collection);
    this.organisation.learn(collection);
    for (const record of buildRecords(collection, document.registers(collection)).values())
      this.organisation.put(collection, record);
  }

  #unseen(register: Register, seen: number | null, by: Hand | null): Authorship | null {
    if (seen === null || seen === register.clock || register.clock === -1) return null;
    const author = this.#author(register);
    return author === null || isSameHand(author.by, by) ? null : author;
  }

  #author(register: Register): Authorship | null {
    const room = collectionRoom[register.collection];
    return findAuthorship(register, this.#documentOf(room), (clock) => this.#store.findAuthor(room, clock));
  }

  #extents(): readonly Extent[] {
    const extents: Extent[] = [];
    for (const [room, document] of this.#documents) {
      const from = this.#stored.get(room) ?? 0;
      if (document.version > from) extents.push({ room, from, to: document.version });
    }
    return extents;
  }

  #takeBack(): void {
    const { changes } = this.#group;
    for (const change of changes.toReversed()) {
      this.organisation.write(change.collection, change.id, change.field, change.member, change.before);
    }
    for (const document of this.#documents.values()) document.takeBack();
    this.subjects.changed(changes);
    this.#group = new Group();
  }
}

function toChange({ collection, id, field, member, value }: Write, organisation: RegisterView, at: number): Change {
  const spec = findField(collection, field);
  const before = organisation.read(collection, id, field, member);
  let after = spec === undefined ? value : spec.canonical(value);
  // The first deletion's time stands; nobody's clock but the server's counts.
  if (spec?.serverTime === true && after !== null) after = before ?? new Date(at).toISOString();
  return { collection, id, field, member, before, after };
}
