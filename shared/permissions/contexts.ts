/**
 * The times and places at which two holdings can differ: enough of them to stand for all.
 *
 * Between two ends of assignments nothing changes, so now and each end stand for all times from now on.
 * Between two bounds of address ranges nothing changes either, so each start, each first address after an
 * end, the first address of each family and the unknown one stand for all addresses; each listed country,
 * an unlisted and the unknown one for all countries. Places where the same roles speak are one.
 *
 * Refuses to be exact where that would be unbounded work: `tooMany`, and the judge falls back to bounds.
 */

import { addressAfter, type Address } from '../schema/addresses.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { eachReach, type Holding } from './held-reaches.ts';
import { acceptsAddress, acceptsCountry, nowhere, type Restriction, type Whereabouts } from './restriction.ts';

export interface Contexts {
  readonly times: readonly number[];
  readonly places: readonly Whereabouts[];
}

const maxRanges = 400;
const maxContexts = 2_000;

export function contextsOf(held: readonly (readonly [Holding, OrganisationView])[], now: number): Contexts | 'too-many' {
  const times = new Set([now]);
  const restrictions = new Set<Restriction>();
  for (const [holding, organisation] of held) {
    eachReach(holding, organisation, now, (reach, endsAt) => {
      if (Number.isFinite(endsAt)) times.add(endsAt);
      if (!reach.restricted) return;
      for (const { says } of reach.nodes) if (says.restriction !== null) restrictions.add(says.restriction);
    });
  }
  if (restrictions.size === 0) return { times: [...times], places: onePlace };
  const places = placesOf([...restrictions]);
  return places === null || places.length * times.size > maxContexts ? 'too-many' : { times: [...times], places };
}

const onePlace: readonly Whereabouts[] = [nowhere];
/** No country's code. */
const unlisted = '--';
const firstAddresses: readonly Address[] = [
  { family: 4, value: 0n },
  { family: 6, value: 0n },
];

function placesOf(restrictions: readonly Restriction[]): readonly Whereabouts[] | null {
  const ranges = restrictions.flatMap((restriction) => restriction.ranges ?? []);
  if (ranges.length > maxRanges) return null;
  const bounds = ranges.flatMap((range) => [{ family: range.family, value: range.start }, addressAfter(range)]);
  const addresses = distinct([null, ...firstAddresses, ...bounds], restrictions, acceptsAddress);
  const listed = restrictions.flatMap((restriction) => [...(restriction.countries ?? [])]);
  const countries = distinct([null, unlisted, ...new Set(listed)], restrictions, acceptsCountry);
  if (addresses.length * countries.length > maxContexts) return null;
  return addresses.flatMap((address) => countries.map((country) => ({ address, country })));
}

/** One point for each different set of restrictions that accept it. */
function distinct<P>(points: readonly P[], restrictions: readonly Restriction[], accepted: (restriction: Restriction, point: P) => boolean): readonly P[] {
  const byAcceptance = new Map<string, P>();
  for (const point of points) {
    const acceptance = restrictions.map((restriction) => (accepted(restriction, point) ? '1' : '0')).join('');
    if (!byAcceptance.has(acceptance)) byAcceptance.set(acceptance, point);
  }
  return [...byAcceptance.values()];
}
