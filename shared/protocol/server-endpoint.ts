/** How the server is, for administrators. */

import * as v from 'valibot';
import { rooms } from '../schema/rooms.ts';
import type { Checked, Endpoint } from './endpoint.ts';

const serverState = v.object({
  /** ms since 1970. */
  startedAt: v.number(),
  /** Sockets, and how many people have one. */
  connections: v.number(),
  people: v.number(),
  rooms: v.array(v.object({ room: v.picklist(rooms), served: v.boolean(), writes: v.number() })),
  /** Bytes of the data on the disk. */
  storedBytes: v.number(),
  /** Change sets since it started. */
  accepted: v.number(),
  refused: v.number(),
  /** Milliseconds until a change was on the disk; null: none yet. */
  commitMs: v.nullable(v.object({ median: v.number(), slowest: v.number() })),
  lastBackup: v.nullable(v.object({ at: v.number(), bytes: v.number() })),
});

export type ServerState = Checked<typeof serverState>;

export const serverEndpoint = {
  method: 'GET',
  path: '/api/server',
  takes: null,
  gives: serverState,
} as const satisfies Endpoint;
