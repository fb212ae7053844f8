/**
 * The times and places at which two holdings can differ: enough of them to stand for all.
 *
 * Between two ends of assignments nothing changes, so now and each end stand for all times from now on.
 * Between two bounds of address ranges nothing changes either, so each start, each first address after an
 * end, the first address of each family and the unknown one stand for all addresses; each listed country,
 * an unlisted and the unknown one for all countries. Places where the same roles speak are one.
 *
 * Refuses to be exact where that would be unbounded work: `too-many`, and the judge falls back to bounds.
 */

import { addressAfter, type Address } from '../schema/addresses.ts';
import type { OrganisationView } from '../schema/organisation-view.ts';
import { eachReach, type Holding } from './held-reaches.ts';
import { acceptsAddress, acceptsCountry, nowhere, type Restriction, type Whereabouts } from './restriction.ts';

export interface Contexts {
  readonly times: readonly number[];
  readonly places: readonly Whereabouts[];
}

/** What one question, asked for many holdings, may cost: contexts and bounds of ranges looked at. */
export interface Effort {
  left: number;
  readonly placesKept: Map<string, readonly Whereabouts[] | null>;
}

export function createEffort(): Effort {
  return { left: maxEffort, placesKept: new Map() };
}

const maxEffort = 20_000;
const maxRanges = 400;
const maxContexts = 2_000;

export function contextsOf(
  held: readonly (readonly [Holding, OrganisationView])[],
  now: number,
  effort: Effort,
): Contexts | 'too-many' {
  const times = new Set([now]);
  const restrictions = new Set<Restriction>();
  for (const [holding, organisation] of held) {
    eachReach(holding, organisation, now, (reach, endsAt) => {
      if (Number.isFinite(endsAt)) times.add(endsAt);
      if (!reach.restricted) return;
      for (const { says } of reach.nodes) if (says.restriction !== null) restrictions.add(says.restriction);
    });
  }
  const places = restrictions.size === 0 ? onePlace : placesKept(restrictions, effort);
  if (places === null || places.length * times.size > Math.min(maxContexts, effort.left)) return 'too-many';
  effort.left -= places.length * times.size;
  return { times: [...times], places };
}

function placesKept(restrictions: ReadonlySet<Restriction>, effort: Effort): readonly Whereabouts[] | null {
  const key = Array.from(restrictions, numberOf)
    .toSorted((a, b) => a - b)
    .join();
  let places = effort.placesKept.get(key);
  if (places === undefined) {
    const ranges = [...restrictions].reduce((count, restriction) => count + (restriction.ranges?.length ?? 0), 0);
    effort.left -= ranges;
    places = ranges > maxRanges || effort.left < 0 ? null : placesOf([...restrictions]);
    effort.placesKept.set(key, places);
  }
  return places;
}

const numbers = new WeakMap<Restriction, number>();
let lastNumber = 0;

/** Restrictions are told apart by identity, as the records they are read from. */
function numberOf(restriction: Restriction): number {
  let number = numbers.get(restriction);
  if (number === undefined) {
    lastNumber += 1;
    number = lastNumber;
    numbers.set(restriction, number);
  }
  return number;
}

const onePlace: readonly Whereabouts[] = [nowhere];
/** Not the code of any country. */
const unlisted = '--';
const firstAddresses: readonly Address[] = [
  { family: 4, value: 0n },
  { family: 6, value: 0n },
];

function placesOf(restrictions: readonly Restriction[]): readonly Whereabouts[] | null {
  const ranges = restrictions.flatMap((restriction) => restriction.ranges ?? []);
  const bounds = ranges.flatMap((range) => [{ family: range.family, value: range.start }, addressAfter(range)]);
  const addresses = distinct([null, ...firstAddresses, ...bounds], restrictions, acceptsAddress);
  const listed = restrictions.flatMap((restriction) => [...(restriction.countries ?? [])]);
  const countries = distinct([null, unlisted, ...new Set(listed)], restrictions, acceptsCountry);
  if (addresses.length * countries.length > maxContexts) return null;
  return addresses.flatMap((address) => countries.map((country) => ({ address, country })));
}

/** One point for each different set of restrictions that accept it. */
function distinct<P>(
  points: readonly P[],
  restrictions: readonly Restriction[],
  accepted: (restriction: Restriction, point: P) => boolean,
): readonly P[] {
  const byAcceptance = new Map<string, P>();
  for (const point of points) {
    const acceptance = restrictions.map((restriction) => (accepted(restriction, point) ? '1' : '0')).join('');
    if (!byAcceptance.has(acceptance)) byAcceptance.set(acceptance, point);
  }
  return [...byAcceptance.values()];
}
