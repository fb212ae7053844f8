/**
 * An organisation as it would be after a change set, without touching the organisation.
 *
 * Guarantees: answers every question as an Organisation would that had been written to, in time that grows
 * with the changes alone. Valid until the organisation below it changes.
 */

import type { Change } from '../document/change.ts';
import { findField } from './fields.ts';
import { IdIndex } from './id-index.ts';
import { nameKey } from './names.ts';
import type { OrganisationView } from './organisation-view.ts';
import type { Collection, RecordOf, Role, User } from './records.ts';
import { blankRecord, withRegister } from './register.ts';

export class Overlay implements OrganisationView {
  readonly #base: OrganisationView;
  readonly #changed: { readonly [C in Collection]: Map<string, RecordOf[C]> } = {
    roles: new Map(),
    desks: new Map(),
    queues: new Map(),
    users: new Map(),
  };
  readonly #names = new Map<Collection, IdIndex>();

  constructor(base: OrganisationView, changes: readonly Change[]) {
    this.#base = base;
    const owned = new Set<object>();
    for (const change of changes) this.#apply(change.collection, change, owned);
  }

  get<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined {
    const changed = this.#changed[collection].get(id);
    if (changed === undefined) return this.#base.get(collection, id);
    return nameOf(changed) === '' ? undefined : changed;
  }

  *all<C extends Collection>(collection: C): Iterable<RecordOf[C]> {
    const changed = this.#changed[collection];
    for (const record of this.#base.all(collection)) if (!changed.has(record.id)) yield record;
    for (const record of changed.values()) if (nameOf(record) !== '') yield record;
  }

  count(collection: Collection): number {
    let count = this.#base.count(collection);
    for (const record of this.#changed[collection].values()) {
      count += Number(isLive(record)) - Number(isLive(this.#base.get(collection, record.id)));
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

  *usersHolding(roleId: string): Iterable<string> {
    const { users } = this.#changed;
    for (const id of this.#base.usersHolding(roleId)) if (!users.has(id)) yield id;
    for (const user of users.values()) if (nameOf(user) !== '' && holds(user, roleId)) yield user.id;
  }

  *usersOnDesk(deskId: string): Iterable<string> {
    const { users } = this.#changed;
    for (const id of this.#base.usersOnDesk(deskId)) if (!users.has(id)) yield id;
    for (const user of users.values()) if (nameOf(user) !== '' && Object.hasOwn(user.desks, deskId)) yield user.id;
  }

  *rolesExtending(roleId: string): Iterable<string> {
    const { roles } = this.#changed;
    for (const id of this.#base.rolesExtending(roleId)) if (!roles.has(id)) yield id;
    for (const role of roles.values()) if (nameOf(role) !== '' && Object.hasOwn(role.extends, roleId)) yield role.id;
  }

  knows(collection: Collection): boolean {
    return this.#base.knows(collection);
  }

  /** Of changed records alone. Made when first asked for. */
  #namesOf(collection: Collection): IdIndex {
    let names = this.#names.get(collection);
    if (names === undefined) {
      names = new IdIndex();
      for (const record of this.#changed[collection].values()) if (isLive(record)) names.add(nameKey(nameOf(record)), record.id);
      this.#names.set(collection, names);
    }
    return names;
  }

  #apply<C extends Collection>(collection: C, change: Change, owned: Set<object>): void {
    const spec = findField(collection, change.field);
    if (spec === undefined) return;
    const changed: Map<string, RecordOf[C]> = this.#changed[collection];
    const record = changed.get(change.id) ?? this.#base.get(collection, change.id) ?? blankRecord(collection, change.id);
    changed.set(change.id, withRegister(record, spec, change.member, change.after, owned));
  }
}

function holds(user: User, roleId: string): boolean {
  return user.scope === roleId || Object.hasOwn(user.roles, roleId);
}

function nameOf(record: User | Role | RecordOf[Collection]): string {
  return 'username' in record ? record.username : record.name;
}

function isLive(record: RecordOf[Collection] | undefined): boolean {
  return record !== undefined && record.deletedAt === null && nameOf(record) !== '';
}
