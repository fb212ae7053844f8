/** What monitoring asks the server. */

import * as v from 'valibot';
import { rooms } from '../schema/rooms.ts';
import type { Endpoint } from './endpoint.ts';

export const healthEndpoint = {
  method: 'GET',
  path: '/healthz',
  takes: null,
  gives: v.object({ status: v.literal('alive') }),
} as const satisfies Endpoint;

/** Ready is 200; not ready is 503 with the same body. */
export const readinessEndpoint = {
  method: 'GET',
  path: '/readyz',
  takes: null,
  gives: v.object({
    status: v.picklist(['ready', 'not-ready']),
    store: v.picklist(['works', 'failing', 'damaged']),
    writes: v.picklist(['taken', 'failing', 'refused']),
    rooms: v.record(v.picklist(rooms), v.picklist(['served', 'not-served'])),
  }),
} as const satisfies Endpoint;
