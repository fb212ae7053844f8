/**
 * Which pages may talk to this server: those of the exact origins it is configured with.
 *
 * Guarantees: a request that changes something, or opens a socket, comes from a page of ours or from no
 * page at all. Refuses any other `Origin` (also `null`), and any request without one that a browser says
 * comes from elsewhere (`Sec-Fetch-Site`). Only programs other than browsers send neither header.
 */

export interface OriginHeaders {
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
}

export function isOurs(headers: OriginHeaders, origins: readonly string[]): boolean {
  if (headers.secFetchSite !== undefined && headers.secFetchSite !== 'same-origin') return false;
  if (headers.origin !== undefined) return origins.includes(headers.origin);
  return true;
}

/** For sockets: a browser always sends an Origin when it opens one, so whatever sends Sec-Fetch-* must do so too. */
export function mayOpenSocket(
  headers: OriginHeaders & { readonly anySecFetch: boolean },
  origins: readonly string[],
): boolean {
  if (headers.origin === undefined && headers.anySecFetch) return false;
  return isOurs(headers, origins);
}
