import { countryCodes } from '../../../../shared/catalogue/countries.ts';
import { sorted } from '../../../components/natural-order.ts';
import { countryName } from '../../../language/field-text.ts';

export interface Country {
  readonly code: string;
  readonly name: string;
}

let known: readonly Country[] | undefined;

/** Every country by its name in the device's language. */
export function countriesByName(): readonly Country[] {
  known ??= sorted(
    countryCodes.map((code) => ({ code, name: countryName(code) })),
    ({ name }) => name,
  );
  return known;
}
