import type { AcceptedBy } from '../../../../shared/permissions/restriction.ts';
import { countryName } from '../../../language/field-text.ts';
import { placesWords as words } from '../../../language/places-words.ts';

/** By which entries a place is accepted, or what does not accept it. */
export function acceptanceText({ address, country }: AcceptedBy): string {
  if (address === null) return country === null ? words.neither : words.noAddress;
  if (country === null) return words.noCountry;
  if (country === 'any') return address === 'any' ? words.fromAnywhere : words.byAddress(address);
  return address === 'any' ? words.byCountry(countryName(country)) : words.byBoth(address, countryName(country));
}
