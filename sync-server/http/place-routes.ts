/** Where addresses are, and where people were last seen. */

import { mayRead } from '../../shared/permissions/room-reading.ts';
import { has } from '../../shared/permissions/subject.ts';
import { lastPlacesEndpoint, placesEndpoint, type LastPlaces } from '../../shared/protocol/places-endpoints.ts';
import type { Gate } from '../access/gate.ts';
import { canonicalAddress } from '../access/network-position.ts';
import type { Sessions } from '../access/sessions.ts';
import { refuse } from './answers.ts';
import { enter, type Routes } from './api.ts';
import { readJson } from './json-body.ts';
import { serve } from './serve.ts';

export interface PlaceRoutesDeps {
  readonly gate: Gate;
  readonly sessions: Pick<Sessions, 'ofUser' | 'userIds'>;
  readonly countryOf: (address: string) => string | null;
}

export function placeRoutes(deps: PlaceRoutesDeps): Routes {
  return (api) => {
    serve(api, placesEndpoint, async (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      if (!has(entry.subject, 'show_role')) return refuse(context, 'not-allowed');
      const given = await readJson(context, placesEndpoint.takes);
      if (!given.ok) return given.answer;
      return {
        places: given.body.addresses.map((text) => {
          const address = canonicalAddress(text);
          return { address, country: address === null ? null : deps.countryOf(address) };
        }),
      };
    });

    serve(api, lastPlacesEndpoint, (context) => {
      const entry = enter(context, deps.gate);
      if (entry instanceof Response) return entry;
      const { subject } = entry;
      if (!has(subject, 'show_activity_log') || !mayRead(subject, 'users')) return refuse(context, 'not-allowed');
      return { seen: deps.sessions.userIds().flatMap(lastPlaceOf) };
    });
  };

  function lastPlaceOf(user: string): LastPlaces['seen'] {
    const [latest] = deps.sessions.ofUser(user).toSorted((a, b) => b.lastSeenAt - a.lastSeenAt);
    if (latest === undefined) return [];
    const { address, country, lastSeenAt } = latest;
    return [{ user, address: canonicalAddress(address), country, at: lastSeenAt }];
  }
}
