/** Who changed what: of one record, newest first. */

import * as v from 'valibot';
import type { Checked, Endpoint } from './endpoint.ts';

const value = v.nullable(v.union([v.string(), v.number(), v.boolean()]));

const activityEntry = v.object({
  seq: v.number(),
  /** ms since 1970, server time. */
  at: v.number(),
  /** Null: the server itself. `username` is null for readers who may not see users. */
  by: v.nullable(v.object({ id: v.string(), username: v.nullable(v.string()) })),
  address: v.nullable(v.string()),
  outcome: v.picklist(['accepted', 'refused']),
  /** Of this record alone. A field that this app does not know is kept, and shown by its key. */
  changes: v.array(
    v.object({
      collection: v.string(),
      id: v.string(),
      field: v.string(),
      member: v.nullable(v.string()),
      before: value,
      after: value,
    }),
  ),
});

export type ActivityEntry = Checked<typeof activityEntry>;

/** For holders of `show_activity_log`; never about a room that they may not read. */
export const recordActivityEndpoint = {
  method: 'GET',
  /** `before`: a `seq` for the next page, or `latest`. */
  path: '/api/records/:id/activity/:before',
  takes: null,
  gives: v.object({ entries: v.array(activityEntry), more: v.boolean() }),
} as const satisfies Endpoint;
