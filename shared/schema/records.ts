/**
 * The records, as everything outside a document sees them: plain data with every field present, typed by
 * the descriptions of their collections.
 *
 * A record exists when its naming field (`name`, for users `username`) is not empty; a record with
 * `deletedAt` is deleted and can be restored.
 */

import type { Fields } from '../collections/describe.ts';
import { descriptions } from '../collections/descriptions.ts';
import type { Field } from '../collections/field.ts';

export type { Assignment, Members, Value } from './value.ts';

type Descriptions = typeof descriptions;

export type Collection = keyof Descriptions;

type RecordFrom<F extends Fields> = { readonly id: string } & {
  readonly [K in keyof F]: F[K] extends Field<infer Held> ? Held : never;
};

type Flat<T> = { readonly [K in keyof T]: T[K] };

export type RecordOf = { readonly [C in Collection]: Flat<RecordFrom<Descriptions[C]['fields']>> };

export type Role = RecordOf['roles'];
export type User = RecordOf['users'];
export type Desk = RecordOf['desks'];
export type Queue = RecordOf['queues'];
export type Agent = RecordOf['agents'];
export type Device = RecordOf['devices'];
export type OutboundIdentity = RecordOf['outboundIdentities'];
export type PauseType = RecordOf['pauseTypes'];
export type ReportTemplate = RecordOf['reportTemplates'];
export type ScheduledReport = RecordOf['scheduledReports'];
export type Shift = RecordOf['shifts'];

/** In the order in which they are listed. */
export const allCollections = Object.keys(descriptions) as readonly Collection[];

/** The names of the collections: `collections.users` is `'users'`. */
export const collections = perCollection((collection) => collection) as { readonly [C in Collection]: C };

export function isCollection(name: unknown): name is Collection {
  return typeof name === 'string' && Object.hasOwn(descriptions, name);
}

/** Something for each collection. */
export function perCollection<T>(make: (collection: Collection) => T): { readonly [C in Collection]: T } {
  // One entry for each collection, as they are listed.
  return Object.fromEntries(allCollections.map((collection) => [collection, make(collection)])) as {
    [C in Collection]: T;
  };
}

/** How a record is called; empty: it does not exist. */
export function nameOf<C extends Collection>(collection: C, record: RecordOf[C]): string {
  // The naming field of every collection is a name.
  return (record as unknown as Readonly<Record<string, string>>)[descriptions[collection].naming] ?? '';
}
