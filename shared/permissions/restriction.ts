/**
 * Accepted addresses and countries: they restrict the role, not the person. A role speaks only where both
 * accept; an empty list accepts everything, and what is unknown is accepted by no list.
 */

import { parseAddress, parseRange, rangeHolds, type Address, type AddressRange } from '../schema/addresses.ts';
import type { Role } from '../schema/records.ts';

/** Where a request comes from. Null: not known. */
export interface Place {
  readonly address: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

export interface Restriction {
  /** Null: any address. An unreadable range accepts nothing, and still restricts. */
  readonly ranges: readonly AddressRange[] | null;
  /** Null: any country. */
  readonly countries: ReadonlySet<string> | null;
}

/** A place in the form in which roles are asked about it: the address is parsed once. */
export interface Whereabouts {
  readonly address: Address | null;
  readonly country: string | null;
}

export const nowhere: Whereabouts = { address: null, country: null };

export function whereaboutsOf(place: Place | null): Whereabouts {
  if (place === null) return nowhere;
  return { address: place.address === null ? null : parseAddress(place.address), country: place.country };
}

export function restrictionOf(role: Role): Restriction | null {
  const addresses = Object.keys(role.acceptedAddresses);
  const countries = Object.keys(role.acceptedCountries);
  if (addresses.length === 0 && countries.length === 0) return null;
  return {
    ranges: addresses.length === 0 ? null : addresses.map(parseRange).filter((range) => range !== null),
    countries: countries.length === 0 ? null : new Set(countries),
  };
}

export function accepts(restriction: Restriction | null, where: Whereabouts): boolean {
  if (restriction === null) return true;
  return acceptsAddress(restriction, where.address) && acceptsCountry(restriction, where.country);
}

export function acceptsAddress({ ranges }: Restriction, address: Address | null): boolean {
  if (ranges === null) return true;
  return address !== null && ranges.some((range) => rangeHolds(range, address));
}

export function acceptsCountry({ countries }: Restriction, country: string | null): boolean {
  return countries === null || (country !== null && countries.has(country));
}

/** The fields of a role that say from where it works. */
export const restrictingFields: ReadonlySet<string> = new Set<keyof Role>(['acceptedAddresses', 'acceptedCountries']);

/** Which entry of each list accepts a place: `any` for an empty list, null where none does. */
export interface AcceptedBy {
  readonly address: string | null;
  readonly country: string | null;
  readonly accepted: boolean;
}

export function acceptedBy(role: Role, place: Place): AcceptedBy {
  const ranges = Object.keys(role.acceptedAddresses);
  const parsed = place.address === null ? null : parseAddress(place.address);
  const holding = ranges.find((text) => {
    const range = parseRange(text);
    return parsed !== null && range !== null && rangeHolds(range, parsed);
  });
  const address = ranges.length === 0 ? 'any' : (holding ?? null);
  const isListed = place.country !== null && Object.hasOwn(role.acceptedCountries, place.country);
  const country = Object.keys(role.acceptedCountries).length === 0 ? 'any' : isListed ? place.country : null;
  return { address, country, accepted: address !== null && country !== null };
}
