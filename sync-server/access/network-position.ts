/**
 * Where a request comes from: one canonical address, and its country.
 *
 * Guarantees: `X-Forwarded-For` counts only as far as the configured number of trusted proxies wrote it;
 * whatever a client puts there itself is never read. IPv4-mapped IPv6 is IPv4, zones are dropped, text is
 * canonical. Refuses to guess: with fewer entries than trusted proxies, or an entry that is not an address,
 * the address is 'unknown', and roles with accepted addresses or countries grant nothing.
 */

import { isIP } from 'node:net';
import type { Place } from '../../shared/permissions/restriction.ts';
import { canonicalAddressRange } from '../../shared/schema/addresses.ts';

/** Where this request comes from. */
export interface RequestPlace extends Place {
  /** Canonical text, or `unknown`. */
  readonly address: string;
}

export interface NetworkPosition {
  readonly placeOf: (remoteAddress: string | undefined, forwardedFor: string | undefined) => RequestPlace;
}

export function createNetworkPosition(deps: {
  /** How many proxies, counted from this server outwards, are ours. 0: `X-Forwarded-For` is ignored. */
  readonly trustedHops: number;
  readonly countryOf: (address: string) => string | null;
}): NetworkPosition {
  return {
    placeOf(remoteAddress, forwardedFor) {
      const address = canonicalAddress(clientAddress(remoteAddress, forwardedFor, deps.trustedHops));
      return address === null ? { address: 'unknown', country: null } : { address, country: deps.countryOf(address) };
    },
  };
}

/** The nearest proxy's address is the socket's; each entry from the right is what the next one saw. */
function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  trustedHops: number,
): string | null {
  if (trustedHops === 0) return remote ?? null;
  const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
  return entries.at(-trustedHops) ?? null;
}

/** The canonical text of one address as sockets and proxies write it (with a port or a zone), or null. */
export function canonicalAddress(text: string | null): string | null {
  if (text === null || text.length > 100) return null;
  const [, bracketed] = /^\[([^\]]+)\](?::\d{1,5})?$/u.exec(text) ?? [];
  const [, ipv4] = /^(\d+\.\d+\.\d+\.\d+):\d{1,5}$/u.exec(text) ?? [];
  const bare = (bracketed ?? ipv4 ?? text).replace(/%.*$/u, '');
  return isIP(bare) === 0 ? null : canonicalAddressRange(bare);
}

/** What counts as one network when attempts are counted: an IPv4 address, or the /64 of an IPv6 one. */
export function networkOf(address: string): string {
  return isIP(address) === 6 ? (canonicalAddressRange(`${address}/64`) ?? address) : address;
}
