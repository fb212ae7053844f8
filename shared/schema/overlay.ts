/**
 * An organisation as it would be after a change set, without touching the organisation.
 *
 * Guarantees: answers every question as an Organisation would that had been written to, in time that grows
 * with the changes alone. Valid until the organisation below it changes.
 */

import type { Change } from '../document/change.ts';
import { findField } from './fields.ts';
import { IdIndex } from './id-index.ts';
import { nameKey } from './name-key.ts';
import type { OrganisationView } from './organisation-view.ts';
import { prepareLooks } from './prepared-looks.ts';
import { collections, nameOf, allCollections, type Collection, type RecordOf } from './records.ts';
import { blankRecord, withRegister } from './register.ts';
import { atOnce, type Steps } from './steps.ts';

/**
 * With this many changes or more, indexes are made beforehand, so that none has to be made at once when it is
 * asked for.
 */
const many = 1_000;

export class Overlay implements OrganisationView {
  readonly #base: OrganisationView;
  /** Records of collection C, under C; only of those collections that are written to. */
  readonly #written: { [C in Collection]?: Map<string, RecordOf[C]> } = {};
  // Indexes of the changed records alone, made when first asked for.
  readonly #names = new Map<Collection, IdIndex>();
  readonly #looks = new Map<Collection, IdIndex>();
  #holders: IdIndex | undefined;
  #deskUsers: IdIndex | undefined;
  #deskLists: IdIndex | undefined;
  #extenders: IdIndex | undefined;

  private constructor(base: OrganisationView) {
    this.#base = base;
  }

  static *inSteps(base: OrganisationView, changes: readonly Change[]): Steps<Overlay> {
    const overlay = new Overlay(base);
    const owned = new Set<object>();
    for (const change of changes) {
      overlay.#apply(change.collection, change, owned);
      yield;
    }
    if (changes.length >= many) yield* overlay.#indexAll();
    return overlay;
  }

  /** Every record that was written to, as it is now, including those that do not exist because they have no name. */
  *changed(): Generator<readonly [Collection, RecordOf[Collection]]> {
    for (const collection of allCollections)
      for (const record of this.#written[collection]?.values() ?? []) yield [collection, record];
  }

  get<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined {
    const changed = this.#written[collection]?.get(id);
    if (changed === undefined) return this.#base.get(collection, id);
    return nameOf(collection, changed) === '' ? undefined : changed;
  }

  *all<C extends Collection>(collection: C): Iterable<RecordOf[C]> {
    const changed = this.#changed(collection);
    for (const record of this.#base.all(collection)) if (!changed.has(record.id)) yield record;
    for (const record of changed.values()) if (nameOf(collection, record) !== '') yield record;
  }

  count(collection: Collection): number {
    let count = this.#base.count(collection);
    for (const record of this.#changed(collection).values()) {
      count += Number(isLive(collection, record)) - Number(isLive(collection, this.#base.get(collection, record.id)));
    }
    return count;
  }

  idOfName(collection: Collection, key: string): string | undefined {
    // Whoever has the name already keeps it: the answer is the record that the others must yield to.
    for (const id of this.idsOfName(collection, key)) return id;
    return undefined;
  }

  *idsOfName(collection: Collection, key: string): Iterable<string> {
    const changed = this.#changed(collection);
    for (const id of this.#base.idsOfName(collection, key)) if (!changed.has(id)) yield id;
    yield* this.#namesOf(collection).of(key);
  }

  *idsOfLook(collection: Collection, key: string): Iterable<string> {
    const changed = this.#changed(collection);
    for (const id of this.#base.idsOfLook(collection, key)) if (!changed.has(id)) yield id;
    yield* this.#looksOf(collection).of(key);
  }

  *usersHolding(roleId: string): Iterable<string> {
    for (const id of this.#base.usersHolding(roleId)) if (!this.#written.users?.has(id)) yield id;
    yield* (this.#holders ??= atOnce(this.#indexHolders())).of(roleId);
  }

  *usersOnDesk(deskId: string): Iterable<string> {
    for (const id of this.#base.usersOnDesk(deskId)) if (!this.#written.users?.has(id)) yield id;
    yield* (this.#deskUsers ??= atOnce(this.#indexDesks())).of(deskId);
  }

  *desksListing(id: string): Iterable<string> {
    for (const desk of this.#base.desksListing(id)) if (!this.#written.desks?.has(desk)) yield desk;
    yield* (this.#deskLists ??= atOnce(this.#indexDeskLists())).of(id);
  }

  *rolesExtending(roleId: string): Iterable<string> {
    for (const id of this.#base.rolesExtending(roleId)) if (!this.#written.roles?.has(id)) yield id;
    yield* (this.#extenders ??= atOnce(this.#indexExtenders())).of(roleId);
  }

  knows(collection: Collection): boolean {
    return this.#base.knows(collection);
  }

  #changed<C extends Collection>(collection: C): ReadonlyMap<string, RecordOf[C]> {
    return this.#written[collection] ?? none;
  }

  *#indexAll(): Steps<void> {
    for (const collection of allCollections) {
      if (this.#changed(collection).size === 0) continue;
      this.#names.set(collection, yield* this.#indexNames(collection));
      this.#looks.set(collection, yield* this.#indexLooks(collection));
    }
    this.#holders = yield* this.#indexHolders();
    this.#deskUsers = yield* this.#indexDesks();
    this.#deskLists = yield* this.#indexDeskLists();
    this.#extenders = yield* this.#indexExtenders();
  }

  #namesOf(collection: Collection): IdIndex {
    let index = this.#names.get(collection);
    if (index === undefined) this.#names.set(collection, (index = atOnce(this.#indexNames(collection))));
    return index;
  }

  #looksOf(collection: Collection): IdIndex {
    let index = this.#looks.get(collection);
    if (index === undefined) this.#looks.set(collection, (index = atOnce(this.#indexLooks(collection))));
    return index;
  }

  #indexNames(collection: Collection): Steps<IdIndex> {
    return indexOf<Collection>(collection, this.#changed(collection).values(), (record) =>
      isLive(collection, record) ? [nameKey(nameOf(collection, record))] : [],
    );
  }

  #indexLooks(collection: Collection): Steps<IdIndex> {
    return indexOf<Collection>(collection, this.#changed(collection).values(), (record) =>
      isLive(collection, record) ? prepareLooks(record, nameOf(collection, record)) : [],
    );
  }

  #indexHolders(): Steps<IdIndex> {
    return indexOf(collections.users, this.#changed(collections.users).values(), (user) => [
      ...Object.keys(user.roles),
      ...(user.scope === null ? [] : [user.scope]),
    ]);
  }

  #indexDesks(): Steps<IdIndex> {
    return indexOf(collections.users, this.#changed(collections.users).values(), (user) => Object.keys(user.desks));
  }

  #indexDeskLists(): Steps<IdIndex> {
    return indexOf(collections.desks, this.#changed(collections.desks).values(), (desk) => Object.keys(desk.queues));
  }

  #indexExtenders(): Steps<IdIndex> {
    return indexOf(collections.roles, this.#changed(collections.roles).values(), (role) => Object.keys(role.extends));
  }

  #apply<C extends Collection>(collection: C, change: Change, owned: Set<object>): void {
    const spec = findField(collection, change.field);
    if (spec === undefined) return;
    // TypeScript does not see that what is under C is a map of records of C.
    const written = this.#written as { [K in C]?: Map<string, RecordOf[C]> };
    const changed = (written[collection] ??= new Map());
    const record =
      changed.get(change.id) ?? this.#base.get(collection, change.id) ?? blankRecord(collection, change.id);
    changed.set(change.id, withRegister(record, spec, change.member, change.after, owned));
  }
}

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** Of records that exist. */
function* indexOf<C extends Collection>(
  collection: C,
  records: Iterable<RecordOf[C]>,
  keysOf: (record: RecordOf[C]) => readonly string[],
): Steps<IdIndex> {
  const index = new IdIndex();
  for (const record of records) {
    if (nameOf(collection, record) !== '') for (const key of keysOf(record)) index.add(key, record.id);
    yield;
  }
  return index;
}

function isLive<C extends Collection>(collection: C, record: RecordOf[C] | undefined): boolean {
  return record !== undefined && record.deletedAt === null && nameOf(collection, record) !== '';
}
