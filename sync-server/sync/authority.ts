/**
 * The authority: the documents and the organisation of this server, and the only way to change them.
 *
 * A group is opened by the first `judge` and closed by `commit`. Within it every change set is judged on
 * what the ones before it left, in memory. All of that is done without a break, until the store has it: a
 * store that answers at once has it then. Before one that takes its time is waited for, memory is put back to
 * what is durable, and only once the group is stored too is it made again. So whoever looks, while a commit
 * takes its time, sees nothing that a failed commit would undo; and a failed commit leaves nothing behind.
 *
 * Guarantees: judged by `review`, whoever proposes; stored before anybody can see it; documents and
 * organisation always say the same.
 * Refuses: what `review` refuses; everything while the store cannot write.
 */

import { registerKey, type Change } from '../../shared/document/change.ts';
import { reviewInSteps } from '../../shared/permissions/review.ts';
import { collectionRoom, findField, roomOf } from '../../shared/schema/fields.ts';
import { Organisation } from '../../shared/schema/organisation.ts';
import type { RegisterView } from '../../shared/schema/organisation-view.ts';
import { collections, type Collection } from '../../shared/schema/records.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import { atOnce, type Steps } from '../../shared/schema/steps.ts';
import type { Knowledge } from '../access/knowledge.ts';
import { createSubjects, type Subjects } from '../access/subjects.ts';
import type { Soon } from '../store/soon.ts';
import type { Batch, ClientState, FactorWrite, NewActivity, StoredNotice, Store } from '../store/store.ts';
import type { Register, RoomDocument } from './document.ts';
import type { Authorship } from './authorship.ts';
import { Documents } from './documents.ts';
import { updateOf } from './encode.ts';
import { Group } from './group.ts';
import { noticesOf, rowOf, type JudgedSave, type JudgedSet } from './judged-set.ts';
import type { Log } from '../log.ts';
import type { Collided, Encoded, Judged, Planned, Proposal, Weighed, Write } from './proposal.ts';
import { isSameHand, type Hand } from './who.ts';

/** Rights are made of users and roles. */
const roomsOfRights = [collectionRoom[collections.users], collectionRoom[collections.roles]];

export interface AuthorityDeps {
  readonly store: Store;
  readonly now: () => number;
  readonly log: Log;
}

export class Authority {
  readonly organisation: Organisation;
  readonly subjects: Subjects;
  readonly documents: Documents;
  readonly store: Store;
  readonly #now: () => number;
  readonly #log: Log;
  /** In memory and not yet durable. */
  #group = new Group();
  #lastEncoded: Encoded | null = null;
  /** Documents may differ from the store: nothing is judged until they were loaded again. */
  #failing = false;

  private constructor(deps: AuthorityDeps, organisation: Organisation, documents: Documents) {
    this.store = deps.store;
    this.#now = deps.now;
    this.#log = deps.log;
    this.organisation = organisation;
    this.documents = documents;
    this.subjects = createSubjects({ organisation, now: deps.now });
  }

  static async open(deps: AuthorityDeps): Promise<Authority> {
    const organisation = new Organisation();
    return new Authority(deps, organisation, await Documents.open({ ...deps, organisation }));
  }

  /** Null: the room could not be loaded. It is not served; the others are. */
  document(room: Room): RoomDocument | null {
    return this.documents.find(room);
  }

  get knowledge(): Knowledge {
    if (roomsOfRights.some((room) => this.document(room) === null)) return 'none';
    return this.isReadOnly ? 'part' : 'all';
  }

  /** The store is damaged: what is there is served, and nothing is taken until somebody decided what counts. */
  get isReadOnly(): boolean {
    return this.store.damage().length > 0;
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
    const served = changes.every((change) => this.document(roomOf(change.collection, change.field)) !== null);
    const allowed = review.allowed && served;
    const plan: Planned[] = [];
    for (const [n, change] of allowed ? changes.entries() : []) {
      yield;
      const register = change.before === change.after ? null : this.register(change.collection, change);
      if (register === null) continue;
      const unseen = unseenIn(register, proposal.writes[n]?.seen ?? null, proposal.by);
      plan.push({ n, change, register, unseen });
    }
    return { proposal, review: { ...review, allowed }, changes, effective, after, plan, at };
  }

  /**
   * Makes it, if it is allowed. With `encoded` (what goes out of it, made beforehand) it must be alone in its
   * group: then it is made once only, after it was stored.
   */
  take(weighed: Weighed, encoded: Encoded | null = null): Judged {
    const { review, changes, plan, at } = weighed;
    const clocks = changes.map(() => -1);
    const collided: Collided[] = [];
    const extents = new Map<Room, { readonly from: number; to: number }>();
    if (!review.allowed) return { review, changes, clocks, collided, at, extents };
    if (this.#group.alone !== null || (encoded !== null && !this.#group.isEmpty))
      throw new Error('a change set that must be alone in its group is not');
    for (const { n, change, register, unseen } of plan) {
      const { room } = register.spec;
      let extent = extents.get(room);
      if (extent === undefined) extents.set(room, (extent = extentAt(this.documents.versionOf(room))));
      const clock = extent.to++;
      if (unseen !== null) collided.push({ change, clock, ...unseen });
      clocks[n] = clock;
    }
    if (encoded === null) this.#make(weighed, this.#group);
    else this.#group.alone = { weighed, encoded };
    return { review, changes, clocks, collided, at, extents };
  }

  /** What was committed last, if exactly that was encoded beforehand. */
  encodedOf(from: number, to: number): Uint8Array | null {
    const encoded = this.#lastEncoded;
    return encoded === null || encoded.structs !== to - from ? null : updateOf(from, encoded.structs, encoded.body);
  }

  /** What was judged is recorded with the group; what earlier authors are told of it, now or when they are back. */
  record(set: JudgedSet, save?: JudgedSave): readonly StoredNotice[] {
    const notices = noticesOf(set);
    this.#group.record(rowOf(set, save));
    this.#group.notices.push(...notices);
    return notices;
  }

  /** The receipt of a Save that was judged in this group. */
  findReceipt(userId: string, room: Room, saveId: string): NewActivity['receipt'] {
    return this.#group.findReceipt(userId, room, saveId);
  }

  /** Who got this client id in this group. */
  findClient(room: Room, clientId: number): ClientState | null {
    return this.#group.clients.get(`${room} ${clientId}`) ?? null;
  }

  /** The client id is this user's from now on, and its structs below `clock` were processed. */
  keepClient(room: Room, clientId: number, state: ClientState): void {
    this.#group.clients.set(`${room} ${clientId}`, { room, clientId, ...state });
  }

  keepCredential(userId: string, hash: string): void {
    this.#group.credentials.push({ userId, hash, setAt: this.#now() });
  }

  keepFactors(writes: readonly FactorWrite[]): void {
    this.#group.factors.push(...writes);
  }

  /** Takes back everything since the group was opened, as if it had not been. */
  abandon(): void {
    this.#takeBack(this.#group);
    this.#group = new Group();
  }

  /** The register a name stands for; null: no register of the schema, or its room is not served. */
  register(
    collection: Collection,
    name: { readonly id: string; readonly field: string; readonly member: string | null },
  ): Register | null {
    return (
      this.document(roomOf(collection, name.field))?.find(collection, registerKey(name.id, name.field, name.member)) ??
      null
    );
  }

  /** Makes the group durable; or, if that fails, nothing of it is left. False: nothing of it counts. */
  commit(): Soon<boolean> {
    const group = this.#group;
    if (group.isEmpty) return true;
    this.#group = new Group();
    try {
      const batch = group.toBatch(this.documents);
      const storing = this.store.commit(batch);
      if (storing instanceof Promise) return this.#commitSlowly(group, batch, storing);
      this.#stored(group, batch);
      return true;
    } catch (error) {
      this.#takeBack(group);
      return this.#failed(error);
    }
  }

  async #commitSlowly(group: Group, batch: Batch, storing: Promise<void>): Promise<boolean> {
    this.#takeBack(group);
    try {
      await storing;
      for (const { weighed } of group.made) this.#make(weighed);
      this.#stored(group, batch);
      return true;
    } catch (error) {
      return this.#failed(error);
    }
  }

  /** What is made of the group in memory is durable. */
  #stored({ alone }: Group, { segments }: Batch): void {
    if (alone !== null) this.#make(alone.weighed);
    for (const { room } of segments) this.documents.settle(room);
    this.#lastEncoded = segments.length === 1 ? (alone?.encoded ?? null) : null;
  }

  #failed(error: unknown): false {
    this.#log.error({ error: String(error) }, 'the store could not write; nothing of this group counts');
    this.#failing = true;
    return false;
  }

  /**
   * After a failed commit: asks the store what is durable (the failed group may be, if only its
   * confirmation was lost) and carries on from there. False: it cannot be read either.
   */
  async recover(): Promise<boolean> {
    try {
      await this.documents.refresh();
      this.subjects.forget();
      this.#failing = false;
    } catch (error) {
      this.#log.error({ error: String(error) }, 'the store cannot be read');
    }
    return !this.#failing;
  }

  /** In memory. `group`: whatever happens, it can be taken back with that. */
  #make(weighed: Weighed, group: Group | null = null): void {
    const { proposal, effective, after, plan, at } = weighed;
    group?.made.push({ weighed, before: this.organisation.standing(after) });
    this.organisation.adopt(after, effective);
    for (const { change, register } of plan)
      this.documents.of(register.spec.room).write(register, change.after, proposal.by, at);
    this.subjects.changed(effective);
  }

  #takeBack({ made }: Group): void {
    for (const { weighed, before } of made.toReversed()) {
      this.organisation.restore(before);
      this.subjects.changed(weighed.effective);
    }
    for (const document of this.documents.served()) document.takeBack();
  }
}

function extentAt(version: number): { readonly from: number; to: number } {
  return { from: version, to: version };
}

/** Whose value this writes over unseen; null: nobody's, or nobody knows any more whose. */
function unseenIn({ clock, by, at }: Register, seen: number | null, hand: Hand | null): Authorship | null {
  if (seen === null || seen === clock || clock === -1 || by === undefined) return null;
  return isSameHand(by, hand) ? null : { by, at };
}

function toChange({ collection, id, field, member, value }: Write, organisation: RegisterView, at: number): Change {
  const spec = findField(collection, field);
  const before = organisation.read(collection, id, field, member);
  let after = spec === undefined ? value : spec.canonical(value);
  // The first deletion's time stands; nobody's clock but the server's counts.
  if (spec?.serverTime === true && after !== null) after = before ?? new Date(at).toISOString();
  return { collection, id, field, member, before, after };
}
