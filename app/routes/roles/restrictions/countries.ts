import { countryCodes } from '../../../../shared/catalogue/countries.ts';
import { byName } from '../../../language/by-name.ts';
import { countryName } from '../../../language/fields.ts';

export interface Country {
  readonly code: string;
  readonly name: string;
}

let known: readonly Country[] | undefined;

/** Every country by its name in the device's language, in that language's order. */
export function countries(): readonly Country[] {
  known ??= countryCodes
    .map((code) => ({ code, name: countryName(code) }))
    .toSorted((one, other) => byName(one.name, other.name));
  return known;
}
