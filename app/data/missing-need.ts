/**
 * `insecure`: browsers do not give what the app needs to pages at this address. `too-old`: this browser does
 * not have it.
 */
export type MissingNeed = 'insecure' | 'too-old';

/** What a page's window must have before anybody signs in. */
export interface Surroundings {
  readonly isSecureContext: boolean;
  /** Absent in old and in locked-down browsers, whatever the types say. */
  readonly indexedDB?: unknown;
  readonly navigator: { readonly locks?: unknown };
}

/** Why the app cannot work here at all; null when it can. */
export function missingNeed(surroundings: Surroundings): MissingNeed | null {
  if (!surroundings.isSecureContext) return 'insecure';
  const isThere = (thing: unknown): boolean => thing !== undefined && thing !== null;
  return isThere(surroundings.indexedDB) && isThere(surroundings.navigator.locks) ? null : 'too-old';
}
