/** What the rules read: the records of an organisation and the questions they ask of them. */

import type { Collection, RecordOf, Value } from './records.ts';

export interface OrganisationView {
  /** A record, deleted ones too; undefined if it does not exist (built-in roles are no records). */
  get<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined;
  /** Every record, deleted ones too. */
  all<C extends Collection>(collection: C): Iterable<RecordOf[C]>;
  /** How many are not deleted. */
  count(collection: Collection): number;
  /** Who has this name (see name-key.ts), among those not deleted. */
  idOfName(collection: Collection, nameKey: string): string | undefined;
  /**
   * All that have it: more than one only where two replicas made the same name and the server has not decided
   * yet.
   */
  idsOfName(collection: Collection, nameKey: string): Iterable<string>;
  /** Whose name has this look (see name-looks.ts), among those not deleted, in the order in which they came. */
  idsOfLook(collection: Collection, lookKey: string): Iterable<string>;
  /** Users with this role or scope, directly; ended assignments and deleted users too. */
  usersHolding(roleId: string): Iterable<string>;
  /** Users assigned to this desk; ended assignments and deleted users too. */
  usersOnDesk(deskId: string): Iterable<string>;
  /** Desks that list this record as on them (a queue); deleted desks too. */
  desksListing(id: string): Iterable<string>;
  /** Roles that extend this role, directly; deleted ones too. */
  rolesExtending(roleId: string): Iterable<string>;
  /** False: this replica may not read that collection, so its absence says nothing. */
  knows(collection: Collection): boolean;
}

/** What judging reads: records, and registers of records that have no name yet. */
export interface RegisterView extends OrganisationView {
  read(collection: Collection, id: string, field: string, member: string | null): Value;
}

/** What became of one record; undefined: it does not exist. Names: null while it is deleted or does not exist. */
export interface Replaced {
  readonly collection: Collection;
  readonly id: string;
  readonly old: RecordOf[Collection] | undefined;
  readonly next: RecordOf[Collection] | undefined;
  readonly oldName: string | null;
  readonly nextName: string | null;
}

export interface Watcher {
  replaced(what: Replaced): void;
}
