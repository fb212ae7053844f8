/**
 * An organisation that is read over some time in which it may change: everything that is asked of it is
 * noted.
 *
 * Guarantees: as long as `isStale` is false, every answer that was given is what would be answered now. So
 * whatever was concluded from the answers would be concluded now as well, however long it took. Refuses
 * nothing. To be closed: until then every write to the organisation costs a little more.
 */

import { findField } from './fields.ts';
import { limits } from './limits.ts';
import { lookKeys } from './name-looks.ts';
import { nameKey } from './name-key.ts';
import type { Replaced, RegisterView, Watcher } from './organisation-view.ts';
import type { Organisation } from './organisation.ts';
import {
  collections,
  perCollection,
  type Collection,
  type Desk,
  type RecordOf,
  type Role,
  type User,
  type Value,
} from './records.ts';

export class Reading implements RegisterView, Watcher {
  readonly #of: Organisation;
  readonly #unwatch: () => void;
  readonly #notes = perCollection(createNotes);
  readonly #holders = new Set<string>();
  readonly #deskUsers = new Set<string>();
  readonly #deskLists = new Set<string>();
  readonly #extenders = new Set<string>();
  #isStale = false;

  constructor(of: Organisation) {
    this.#of = of;
    this.#unwatch = of.watch(this);
  }

  /** Something that was answered is not true any more. */
  get isStale(): boolean {
    return this.#isStale;
  }

  close(): void {
    this.#unwatch();
  }

  get<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined {
    this.#notes[collection].records.add(id);
    return this.#of.get(collection, id);
  }

  read(collection: Collection, id: string, field: string, member: string | null): Value {
    if (findField(collection, field) !== undefined) this.#notes[collection].records.add(id);
    return this.#of.read(collection, id, field, member);
  }

  all<C extends Collection>(collection: C): Iterable<RecordOf[C]> {
    this.#notes[collection].all = true;
    return this.#of.all(collection);
  }

  count(collection: Collection): number {
    this.#notes[collection].count = true;
    return this.#of.count(collection);
  }

  idOfName(collection: Collection, key: string): string | undefined {
    this.#notes[collection].names.add(key);
    return this.#of.idOfName(collection, key);
  }

  idsOfName(collection: Collection, key: string): Iterable<string> {
    this.#notes[collection].names.add(key);
    return this.#of.idsOfName(collection, key);
  }

  idsOfLook(collection: Collection, key: string): Iterable<string> {
    this.#notes[collection].looks.add(key);
    return this.#of.idsOfLook(collection, key);
  }

  usersHolding(roleId: string): Iterable<string> {
    this.#holders.add(roleId);
    return this.#of.usersHolding(roleId);
  }

  usersOnDesk(deskId: string): Iterable<string> {
    this.#deskUsers.add(deskId);
    return this.#of.usersOnDesk(deskId);
  }

  desksListing(id: string): Iterable<string> {
    this.#deskLists.add(id);
    return this.#of.desksListing(id);
  }

  rolesExtending(roleId: string): Iterable<string> {
    this.#extenders.add(roleId);
    return this.#of.rolesExtending(roleId);
  }

  knows(collection: Collection): boolean {
    return this.#of.knows(collection);
  }

  /** Called by the organisation after each of its writes. */
  replaced(what: Replaced): void {
    this.#isStale ||= this.#concerns(what);
  }

  #concerns({ collection, id, old, next, oldName, nextName }: Replaced): boolean {
    const notes = this.#notes[collection];
    if (notes.all || notes.records.has(id)) return true;
    if (oldName !== nextName) {
      if ((oldName === null || nextName === null) && notes.count && this.#isNearlyFull(collection)) return true;
      for (const name of [oldName, nextName]) {
        if (name === null) continue;
        if (notes.names.has(nameKey(name)) || lookKeys(name).some((key) => notes.looks.has(key))) return true;
      }
    }
    if (collection === collections.roles)
      return differ((old as Role | undefined)?.extends, (next as Role | undefined)?.extends, this.#extenders);
    if (collection === collections.desks)
      return differ((old as Desk | undefined)?.queues, (next as Desk | undefined)?.queues, this.#deskLists);
    if (collection !== collections.users) return false;
    const [was, is] = [old as User | undefined, next as User | undefined];
    if (was?.scope !== is?.scope)
      for (const scope of [was?.scope, is?.scope]) if (this.#holders.has(scope ?? '')) return true;
    return differ(was?.roles, is?.roles, this.#holders) || differ(was?.desks, is?.desks, this.#deskUsers);
  }

  /** Counts are asked for to be compared with their limit: far from it, one more or less makes no difference. */
  #isNearlyFull(collection: Collection): boolean {
    return this.#of.count(collection) + limits.changesPerSave + 1 >= limits.recordsPerCollection;
  }
}

interface Notes {
  readonly records: Set<string>;
  readonly names: Set<string>;
  readonly looks: Set<string>;
  all: boolean;
  count: boolean;
}

function createNotes(): Notes {
  return { records: new Set(), names: new Set(), looks: new Set(), all: false, count: false };
}

/** Whether one of `keys` is in one of the two and not in the other. */
function differ(old: object | undefined, next: object | undefined, keys: ReadonlySet<string>): boolean {
  if (old === next || keys.size === 0) return false;
  for (const key in old) if ((next === undefined || !Object.hasOwn(next, key)) && keys.has(key)) return true;
  for (const key in next) if ((old === undefined || !Object.hasOwn(old, key)) && keys.has(key)) return true;
  return false;
}
