/**
 * For whom passkeys are made: the host name of this server's pages.
 *
 * Guarantees: of the configured origins, the first that browsers allow passkeys for (https, or localhost) names
 * the host; pages of other hosts have none. An address in digits cannot have any.
 */

import { isIP } from 'node:net';

export interface RelyingParty {
  readonly id: string;
  /** Of the pages that may use its passkeys. */
  readonly origins: readonly string[];
}

/** Null: no page of this server can have passkeys. */
export function relyingPartyOf(origins: readonly string[]): RelyingParty | null {
  const able = origins.filter(mayHavePasskeys);
  const [first] = able;
  if (first === undefined) return null;
  const id = new URL(first).hostname;
  return { id, origins: able.filter((origin) => isWithin(new URL(origin).hostname, id)) };
}

function mayHavePasskeys(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  if (isIP(hostname.replace(/^\[|\]$/gu, '')) !== 0) return false;
  return protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost');
}

function isWithin(hostname: string, id: string): boolean {
  return hostname === id || hostname.endsWith(`.${id}`);
}
