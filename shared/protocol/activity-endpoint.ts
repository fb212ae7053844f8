/** Who changed what, and what else happened, newest first. */

import * as v from 'valibot';
import { limits } from '../schema/limits.ts';
import { activityEvent } from './activity-event.ts';
import type { Checked, Endpoint } from './endpoint.ts';
import { whole } from './whole.ts';

const value = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
const key = v.nullable(v.pipe(v.string(), v.maxLength(limits.keyLength)));
const time = v.nullable(whole(0, Number.MAX_SAFE_INTEGER));

/** Null where a username may not be seen, and of whom nothing is known any more. */
const person = v.object({ id: v.string(), username: v.nullable(v.string()) });

/** All of what is not null. */
export const activityQuery = v.strictObject({
  /** Whose act it was. */
  user: key,
  /** Of an entry, only its changes of this record are answered. */
  record: key,
  /** Of an entry, only its changes of this collection, and of this field, are answered. */
  collection: key,
  field: key,
  /** Every room's part of one Save, with all its changes. */
  save: key,
  result: v.nullable(v.picklist(['accepted', 'refused', 'collided'])),
  /** A kind of event. */
  event: key,
  /** ms since 1970, server time: from, and before. */
  since: time,
  until: time,
  /** `next` of the page before; null: the newest. */
  before: time,
});

export type ActivityQuery = Checked<typeof activityQuery>;

export const everything: ActivityQuery = {
  user: null,
  record: null,
  collection: null,
  field: null,
  save: null,
  result: null,
  event: null,
  since: null,
  until: null,
  before: null,
};

const activityChange = v.object({
  collection: v.string(),
  id: v.string(),
  /** A field that this app does not know is kept, and shown by its key. */
  field: v.string(),
  member: v.nullable(v.string()),
  before: value,
  after: value,
  /** A secret: what it was and is, is never told, and `before` and `after` are null. */
  isSecret: v.boolean(),
  /** The rules that stood against it. */
  reasons: v.array(v.looseObject({ code: v.string() })),
  /** It replaced what its author had not seen. */
  collision: v.nullable(v.object({ theirs: value, theirsBy: person, theirsAt: v.number() })),
});

export type ActivityChange = Checked<typeof activityChange>;

const activityEntry = v.object({
  seq: v.number(),
  /** ms since 1970, server time: when it came. */
  at: v.number(),
  /** When it was made, by the clock of its device; null: no device said it. */
  madeAt: v.nullable(v.number()),
  /** Null: the server itself. */
  by: v.nullable(person),
  address: v.nullable(v.string()),
  country: v.nullable(v.string()),
  /** What the browser of its device called itself; null: that device is signed out, or it was none. */
  userAgent: v.nullable(v.string()),
  outcome: v.picklist(['accepted', 'refused']),
  /** What its parts in other rooms are found by. */
  saveId: v.nullable(v.string()),
  event: v.nullable(activityEvent),
  changes: v.array(activityChange),
  /** Changes that are left out because there are so many. */
  left: v.number(),
});

export type ActivityEntry = Checked<typeof activityEntry>;

const activityPage = v.object({
  entries: v.array(activityEntry),
  /** Names of records that do not exist any more, by id. */
  names: v.record(v.string(), v.string()),
  /** `before` of the next page; null: there is no more. A page may be empty and not be the last. */
  next: v.nullable(v.number()),
});

export type ActivityPage = Checked<typeof activityPage>;

/** For holders of `show_activity_log`; never about a room that they may not read. */
export const activityEndpoint = {
  method: 'POST',
  path: '/api/activity',
  takes: activityQuery,
  gives: activityPage,
} as const satisfies Endpoint;

const reveal = v.strictObject({
  /** Made by the device; the same one twice counts once. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{22}$/u)),
  collection: v.pipe(v.string(), v.maxLength(limits.keyLength)),
  record: v.pipe(v.string(), v.maxLength(limits.keyLength)),
  field: v.pipe(v.string(), v.maxLength(limits.keyLength)),
  how: v.picklist(['shown', 'copied']),
  /** ms since 1970, by the clock of the device. */
  madeAt: whole(0, Number.MAX_SAFE_INTEGER),
});

export type Reveal = Checked<typeof reveal>;

/** A secret was looked at on this device; answered when that is recorded. */
export const revealsEndpoint = {
  method: 'POST',
  path: '/api/reveals',
  takes: v.strictObject({ reveals: v.pipe(v.array(reveal), v.minLength(1), v.maxLength(limits.revealsAtOnce)) }),
  gives: null,
} as const satisfies Endpoint;
