/**
 * An organisation as it would be after a change set, without touching the organisation.
 *
 * Guarantees: answers every question as an Organisation would that had been written to, in time that grows
 * with the changes alone. Valid until the organisation below it changes.
 */

import type { Change } from '../document/change.ts';
import { findField } from './fields.ts';
import { IdIndex } from './id-index.ts';
import { lookKeys } from './name-looks.ts';
import { nameKey } from './names.ts';
import type { OrganisationView } from './organisation-view.ts';
import { collections, nameOf, perCollection, type Collection, type RecordOf } from './records.ts';
import { blankRecord, withRegister } from './register.ts';

export class Overlay implements OrganisationView {
  readonly #base: OrganisationView;
  // Records of collection C, under C.
  readonly #changed = perCollection(() => new Map<string, RecordOf[Collection]>()) as {
    readonly [C in Collection]: Map<string, RecordOf[C]>;
  };
  // Indexes of the changed records alone, made when first asked for.
  readonly #names = new Map<Collection, IdIndex>();
  readonly #looks = new Map<Collection, IdIndex>();
  readonly #holders = once(() =>
    indexOf(collections.users, this.#changed.users.values(), (user) => [
      ...Object.keys(user.roles),
      ...(user.scope === null ? [] : [user.scope]),
    ]),
  );
  readonly #deskUsers = once(() =>
    indexOf(collections.users, this.#changed.users.values(), (user) => Object.keys(user.desks)),
  );
  readonly #extenders = once(() =>
    indexOf(collections.roles, this.#changed.roles.values(), (role) => Object.keys(role.extends)),
  );

  constructor(base: OrganisationView, changes: readonly Change[]) {
    this.#base = base;
    const owned = new Set<object>();
    for (const change of changes) this.#apply(change.collection, change, owned);
  }

  get<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined {
    const changed = this.#changed[collection].get(id);
    if (changed === undefined) return this.#base.get(collection, id);
    return nameOf(collection, changed) === '' ? undefined : changed;
  }

  *all<C extends Collection>(collection: C): Iterable<RecordOf[C]> {
    const changed = this.#changed[collection];
    for (const record of this.#base.all(collection)) if (!changed.has(record.id)) yield record;
    for (const record of changed.values()) if (nameOf(collection, record) !== '') yield record;
  }

  count(collection: Collection): number {
    let count = this.#base.count(collection);
    for (const record of this.#changed[collection].values()) {
      count += Number(isLive(collection, record)) - Number(isLive(collection, this.#base.get(collection, record.id)));
    }
    return count;
  }

  idOfName(collection: Collection, key: string): string | undefined {
    // Who has the name already keeps it: the answer is whom the others must yield to.
    for (const id of this.idsOfName(collection, key)) return id;
    return undefined;
  }

  *idsOfName(collection: Collection, key: string): Iterable<string> {
    const changed = this.#changed[collection];
    for (const id of this.#base.idsOfName(collection, key)) if (!changed.has(id)) yield id;
    yield* this.#namesOf(collection).of(key);
  }

  *idsOfLook(collection: Collection, key: string): Iterable<string> {
    const changed = this.#changed[collection];
    for (const id of this.#base.idsOfLook(collection, key)) if (!changed.has(id)) yield id;
    yield* this.#looksOf(collection).of(key);
  }

  *usersHolding(roleId: string): Iterable<string> {
    for (const id of this.#base.usersHolding(roleId)) if (!this.#changed.users.has(id)) yield id;
    yield* this.#holders().of(roleId);
  }

  *usersOnDesk(deskId: string): Iterable<string> {
    for (const id of this.#base.usersOnDesk(deskId)) if (!this.#changed.users.has(id)) yield id;
    yield* this.#deskUsers().of(deskId);
  }

  *rolesExtending(roleId: string): Iterable<string> {
    for (const id of this.#base.rolesExtending(roleId)) if (!this.#changed.roles.has(id)) yield id;
    yield* this.#extenders().of(roleId);
  }

  knows(collection: Collection): boolean {
    return this.#base.knows(collection);
  }

  #namesOf(collection: Collection): IdIndex {
    return this.#namedBy(this.#names, collection, (name) => [nameKey(name)]);
  }

  #looksOf(collection: Collection): IdIndex {
    return this.#namedBy(this.#looks, collection, lookKeys);
  }

  #namedBy(
    made: Map<Collection, IdIndex>,
    collection: Collection,
    keysOf: (name: string) => readonly string[],
  ): IdIndex {
    let index = made.get(collection);
    if (index === undefined) {
      index = indexOf<Collection>(collection, this.#changed[collection].values(), (record) =>
        isLive(collection, record) ? keysOf(nameOf(collection, record)) : [],
      );
      made.set(collection, index);
    }
    return index;
  }

  #apply<C extends Collection>(collection: C, change: Change, owned: Set<object>): void {
    const spec = findField(collection, change.field);
    if (spec === undefined) return;
    const changed: Map<string, RecordOf[C]> = this.#changed[collection];
    const record =
      changed.get(change.id) ?? this.#base.get(collection, change.id) ?? blankRecord(collection, change.id);
    changed.set(change.id, withRegister(record, spec, change.member, change.after, owned));
  }
}

/** Of records that exist. */
function indexOf<C extends Collection>(
  collection: C,
  records: Iterable<RecordOf[C]>,
  keysOf: (record: RecordOf[C]) => readonly string[],
): IdIndex {
  const index = new IdIndex();
  for (const record of records)
    if (nameOf(collection, record) !== '') for (const key of keysOf(record)) index.add(key, record.id);
  return index;
}

function once(make: () => IdIndex): () => IdIndex {
  let made: IdIndex | undefined;
  return () => (made ??= make());
}

function isLive<C extends Collection>(collection: C, record: RecordOf[C] | undefined): boolean {
  return record !== undefined && record.deletedAt === null && nameOf(collection, record) !== '';
}
