/** Where addresses are, and where people were last seen: what accepted addresses and countries are tried with. */

import * as v from 'valibot';
import { limits } from '../schema/limits.ts';
import type { Checked, Endpoint } from './endpoint.ts';

const place = v.object({ address: v.nullable(v.string()), country: v.nullable(v.string()) });

const places = v.object({ places: v.array(place) });

export type Places = Checked<typeof places>;

/** For holders of `show_role`: in which country each address is registered; null: not known. */
export const placesEndpoint = {
  method: 'POST',
  path: '/api/places',
  takes: v.strictObject({
    addresses: v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.addressLength))), v.maxLength(limits.placesAtOnce)),
  }),
  gives: places,
} as const satisfies Endpoint;

const lastPlaces = v.object({
  seen: v.array(
    v.object({
      user: v.string(),
      ...place.entries,
      /** ms since 1970, server time. */
      at: v.number(),
    }),
  ),
});

export type LastPlaces = Checked<typeof lastPlaces>;

/** For holders of `show_activity_log` who may read users: where each device of a session was last, the latest of each. */
export const lastPlacesEndpoint = {
  method: 'GET',
  path: '/api/last-places',
  takes: null,
  gives: lastPlaces,
} as const satisfies Endpoint;
