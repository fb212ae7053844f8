/**
 * An organisation in memory: every record this replica knows, with the indexes the rules need.
 *
 * Guarantees: records are immutable and replaced on write, so a record once read stays as it was; indexes
 * are right after every call; nothing here walks the whole organisation.
 * Refuses nothing: whether a change is allowed is for permissions/review.ts.
 */

import type { Change } from '../document/change.ts';
import { findField } from './fields.ts';
import { IdIndex } from './id-index.ts';
import { nameKey } from './name-key.ts';
import type { OrganisationView, RegisterView, Watcher } from './organisation-view.ts';
import { Overlay } from './overlay.ts';
import { preparedLooks } from './prepared-looks.ts';
import {
  allCollections,
  collections,
  nameOf,
  perCollection,
  type Collection,
  type Desk,
  type RecordOf,
  type Role,
  type User,
  type Value,
} from './records.ts';
import { blankRecord, readRegister, withRegister } from './register.ts';
import { atOnce } from './steps.ts';

export type { OrganisationView } from './organisation-view.ts';
export { blankRecord } from './register.ts';

/** The organisation as it would be after these changes. Costs as much as the changes, not the organisation. */
export function overlay(base: OrganisationView, changes: readonly Change[]): OrganisationView {
  return atOnce(Overlay.inSteps(base, changes));
}

/** Records as they were; undefined: there was none. */
export type Standing = readonly {
  readonly collection: Collection;
  readonly id: string;
  readonly record: RecordOf[Collection] | undefined;
}[];

export class Organisation implements RegisterView {
  // A table of collection C, under C.
  readonly #tables = perCollection(() => createTable()) as { readonly [C in Collection]: Table<C> };
  readonly #known: Set<Collection>;
  readonly #holders = new IdIndex();
  readonly #deskUsers = new IdIndex();
  readonly #deskLists = new IdIndex();
  readonly #extenders = new IdIndex();
  readonly #watchers = new Set<Watcher>();

  constructor(known: readonly Collection[] = allCollections) {
    this.#known = new Set(known);
  }

  get<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined {
    return this.#tables[collection].records.get(id);
  }

  all<C extends Collection>(collection: C): Iterable<RecordOf[C]> {
    return this.#tables[collection].records.values();
  }

  count(collection: Collection): number {
    return this.#tables[collection].live;
  }

  idOfName(collection: Collection, key: string): string | undefined {
    return this.#tables[collection].names.first(key);
  }

  idsOfName(collection: Collection, key: string): Iterable<string> {
    return this.#tables[collection].names.of(key);
  }

  idsOfLook(collection: Collection, key: string): Iterable<string> {
    return this.#tables[collection].looks.of(key);
  }

  usersHolding(roleId: string): Iterable<string> {
    return this.#holders.of(roleId);
  }

  usersOnDesk(deskId: string): Iterable<string> {
    return this.#deskUsers.of(deskId);
  }

  desksListing(id: string): Iterable<string> {
    return this.#deskLists.of(id);
  }

  rolesExtending(roleId: string): Iterable<string> {
    return this.#extenders.of(roleId);
  }

  knows(collection: Collection): boolean {
    return this.#known.has(collection);
  }

  /** From now on the collection is known, even while it is empty. */
  learn(collection: Collection): void {
    this.#known.add(collection);
  }

  /** Tells of every record that is replaced, until the function it returns is called. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  /** What stands where the overlay has something else: what `restore` takes. */
  standing(overlay: Overlay): Standing {
    const standing: Standing[number][] = [];
    for (const [collection, { id }] of overlay.changed())
      standing.push({ collection, id, record: this.#held(collection, id) });
    return standing;
  }

  /** Makes the overlay's state the organisation's own, as if its changes were written one by one. */
  adopt(overlay: Overlay, changes: readonly Change[]): void {
    const partly = new Set<string>();
    for (const [collection, record] of overlay.changed()) {
      // An overlay does not see what a record without a name holds.
      if (this.#tables[collection].shells.has(record.id)) partly.add(record.id);
      else this.#replace(collection, record.id, record);
    }
    if (partly.size === 0) return;
    for (const { collection, id, field, member, after } of changes)
      if (partly.has(id)) this.write(collection, id, field, member, after);
  }

  /** As if an overlay had never been adopted; what was adopted after it was taken back before. */
  restore(standing: Standing): void {
    for (const { collection, id, record } of standing) this.#replace(collection, id, record);
  }

  /** Loads or replaces a whole record (canonical). */
  put<C extends Collection>(collection: C, record: RecordOf[C]): void {
    this.#replace(collection, record.id, record);
  }

  /** Drops a record with all its registers, as a device does when it may not read it any more. */
  remove(collection: Collection, id: string): void {
    this.#replace(collection, id, undefined);
  }

  /** Drops a whole collection; from now on it is unknown. */
  forget(collection: Collection): void {
    const { records, shells } = this.#tables[collection];
    for (const id of [...records.keys(), ...shells.keys()]) this.#replace(collection, id, undefined);
    this.#known.delete(collection);
  }

  /** Sets one register and gives back the value before. Unknown fields are ignored. */
  write(collection: Collection, id: string, field: string, member: string | null, value: Value): Value {
    const spec = findField(collection, field);
    if (spec === undefined) return null;
    const record = this.#held(collection, id) ?? blankRecord(collection, id);
    const before = readRegister(record, spec, member);
    this.#replace(collection, id, withRegister(record, spec, member, value));
    return before;
  }

  /** One register's canonical value, also of a record that has no name yet. */
  read(collection: Collection, id: string, field: string, member: string | null): Value {
    const spec = findField(collection, field);
    if (spec === undefined) return null;
    const record = this.#held(collection, id);
    return record === undefined ? spec.absent : readRegister(record, spec, member);
  }

  #held<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined {
    const { records, shells } = this.#tables[collection];
    return records.get(id) ?? shells.get(id);
  }

  #replace<C extends Collection>(collection: C, id: string, record: RecordOf[C] | undefined): void {
    const table: Table<C> = this.#tables[collection];
    const old = table.records.get(id);
    if (record !== undefined && record === old) return;
    const exists = record !== undefined && nameOf(collection, record) !== '';
    if (exists) {
      table.records.set(id, record);
      table.shells.delete(id);
    } else {
      table.records.delete(id);
      if (record === undefined) table.shells.delete(id);
      else table.shells.set(id, record);
    }
    this.#index(collection, table, id, old, exists ? record : undefined);
  }

  #index<C extends Collection>(
    collection: C,
    table: Table<C>,
    id: string,
    old: RecordOf[C] | undefined,
    next: RecordOf[C] | undefined,
  ): void {
    const oldName = liveName(collection, old);
    const nextName = liveName(collection, next);
    if (oldName !== nextName) {
      if (oldName !== null) unnamed(table, id, oldName, old);
      if (nextName !== null) named(table, id, nextName, next);
      table.live += Number(nextName !== null) - Number(oldName !== null);
    }
    if (collection === collections.users) this.#indexUser(id, old as User | undefined, next as User | undefined);
    if (collection === collections.desks)
      moveKeys(this.#deskLists, id, (old as Desk | undefined)?.queues, (next as Desk | undefined)?.queues);
    if (collection === collections.roles)
      moveKeys(this.#extenders, id, (old as Role | undefined)?.extends, (next as Role | undefined)?.extends);
    for (const watcher of this.#watchers) watcher.replaced({ collection, id, old, next, oldName, nextName });
  }

  #indexUser(id: string, old: User | undefined, next: User | undefined): void {
    moveKeys(this.#holders, id, old?.roles, next?.roles);
    moveKeys(this.#deskUsers, id, old?.desks, next?.desks);
    if (old?.scope === next?.scope) return;
    // Scopes are no roles of a user, so a scope's id never comes from both.
    if (old !== undefined && old.scope !== null) this.#holders.remove(old.scope, id);
    if (next !== undefined && next.scope !== null) this.#holders.add(next.scope, id);
  }
}

interface Table<C extends Collection> {
  readonly records: Map<string, RecordOf[C]>;
  /** Registers of records that have no name (yet). */
  readonly shells: Map<string, RecordOf[C]>;
  readonly names: IdIndex;
  readonly looks: IdIndex;
  live: number;
}

function createTable<C extends Collection>(): Table<C> {
  return { records: new Map(), shells: new Map(), names: new IdIndex(), looks: new IdIndex(), live: 0 };
}

function named<C extends Collection>(table: Table<C>, id: string, name: string, record: object | undefined): void {
  table.names.add(nameKey(name), id);
  for (const key of preparedLooks(record, name)) table.looks.add(key, id);
}

function unnamed<C extends Collection>(table: Table<C>, id: string, name: string, record: object | undefined): void {
  table.names.remove(nameKey(name), id);
  for (const key of preparedLooks(record, name)) table.looks.remove(key, id);
}

function liveName<C extends Collection>(collection: C, record: RecordOf[C] | undefined): string | null {
  return record === undefined || record.deletedAt !== null ? null : nameOf(collection, record);
}

function moveKeys(index: IdIndex, id: string, old: object | undefined, next: object | undefined): void {
  if (old === next) return;
  for (const key in old) if (next === undefined || !Object.hasOwn(next, key)) index.remove(key, id);
  for (const key in next) if (old === undefined || !Object.hasOwn(old, key)) index.add(key, id);
}
