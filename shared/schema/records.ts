/**
 * The records, as everything outside a document sees them: plain data with every field present.
 *
 * `Members` holds only who is in: a member that was never added or was taken out is absent. A record
 * exists when its naming field (`name`, for users `username`) is not empty; a record with `deletedAt`
 * is deleted and can be restored.
 */

import type { Level } from '../catalogue/modules.ts';

export type Value = string | number | boolean | null;

export type Members<V extends Value = true> = Readonly<Record<string, V>>;

/** `true`: for ever. A string: until then (UTC, ISO 8601, as `Date.prototype.toISOString` writes it). */
export type Assignment = true | string;

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Phone numbers are hidden from whoever holds this role (holders of `admin` excepted). */
  readonly maskPhone: boolean;
  readonly permissions: Members;
  /** `default` is never stored: it is the absence of a level. */
  readonly modules: Members<Level>;
  /** IPv4, IPv6 or CIDR, canonical text; empty accepts all. */
  readonly acceptedAddresses: Members;
  /** ISO 3166-1 alpha-2; empty accepts all. */
  readonly acceptedCountries: Members;
  /** Role ids and built-in role ids (of scopes too). */
  readonly extends: Members;
  readonly deletedAt: string | null;
}

export interface User {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly enabled: boolean;
  /** A built-in scope's id, or none. */
  readonly scope: string | null;
  /** Role ids and built-in role ids. */
  readonly roles: Members<Assignment>;
  readonly desks: Members<Assignment>;
  /** When the password was last set; null: no password yet, cannot sign in. Written by the server alone. */
  readonly passwordSetAt: string | null;
  readonly deletedAt: string | null;
}

export interface Desk {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly queues: Members;
  readonly deletedAt: string | null;
}

export interface Queue {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly deletedAt: string | null;
}

export interface RecordOf {
  readonly roles: Role;
  readonly desks: Desk;
  readonly queues: Queue;
  readonly users: User;
}

export type Collection = keyof RecordOf;

export const collections: readonly Collection[] = ['roles', 'desks', 'queues', 'users'];

export function isCollection(name: unknown): name is Collection {
  return collections.some((collection) => collection === name);
}
