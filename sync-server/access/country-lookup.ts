/**
 * The country an address is registered in, from the free database of nro.net (CC BY 4.0) in
 * node_modules. Read at the first question, kept while the server runs (8 MB, outside the heap).
 *
 * Guarantees: a question never throws. Unknown, private and unreadable all answer null, and a role with
 * accepted countries grants nothing then: the safe way to fail.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Reader } from 'mmdb-lib';
import { isCountryCode } from '../../shared/catalogue/countries.ts';

const database = '@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb';
/** Registrations move slowly; after two years answers start to be misleading. */
const staleAfterMs = 2 * 365 * 24 * 3_600_000;

export function createCountryLookup(deps: {
  readonly now: () => number;
  readonly warn: (message: string) => void;
  readonly path?: string;
}): (address: string) => string | null {
  let reader: Reader<never> | null | undefined;
  return (address) => {
    if (reader === undefined) reader = open(deps);
    if (reader === null) return null;
    try {
      return codeIn(reader.get(address));
    } catch {
      return null;
    }
  };
}

function open(deps: Parameters<typeof createCountryLookup>[0]): Reader<never> | null {
  try {
    const reader = new Reader<never>(readFileSync(deps.path ?? fileURLToPath(import.meta.resolve(database))));
    const age = deps.now() - reader.metadata.buildEpoch.getTime();
    if (age > staleAfterMs) deps.warn('the country database is more than two years old: update its package');
    return reader;
  } catch {
    deps.warn('the country database cannot be read: roles with accepted countries grant nothing');
    return null;
  }
}

/** The database is data from outside: whatever is not a country code counts as no answer. */
function codeIn(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('country_code' in answer)) return null;
  const { country_code: code } = answer;
  return typeof code === 'string' && isCountryCode(code) ? code : null;
}
