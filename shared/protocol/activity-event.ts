/**
 * What happens that is no change of a record and is recorded all the same: who signed in, who saw a password.
 *
 * Guarantees: an event holds no secret, and nothing that somebody typed.
 */

import * as v from 'valibot';
import type { Room } from '../schema/rooms.ts';
import type { Checked } from './endpoint.ts';

/** The room that one must be allowed to read to be told of it; null: none. */
const table = {
  'set-up': null,
  'sign-in': 'users',
  /** Many of them from one network are recorded in part. */
  'sign-in-failed': 'users',
  'sign-out': 'users',
  /** Ended by somebody else, by the rules or by its age. */
  'session-ended': 'users',
  'password-set': 'users',
  /** Let in again with the link of `npm run recover`. */
  recovered: 'users',
  'settings-changed': null,
  'pauses-switched': null,
  'secret-shown': 'devices',
  'secret-copied': 'devices',
} as const satisfies Readonly<Record<string, Room | null>>;

export type EventKind = keyof typeof table;

export const eventKinds = Object.keys(table) as readonly EventKind[];

export function roomOfEvent(kind: EventKind): Room | null {
  return table[kind];
}

export function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(table, kind);
}

/** As it is sent; `kind` may be one of a newer server. */
export const activityEvent = v.object({
  kind: v.string(),
  /** The record that it is about; null: none. */
  about: v.nullable(v.object({ collection: v.string(), id: v.string() })),
  /** What more there is to say of it, by kind. */
  facts: v.record(v.string(), v.union([v.string(), v.number()])),
});

export type SentEvent = Checked<typeof activityEvent>;

export interface ActivityEvent extends SentEvent {
  readonly kind: EventKind;
}
