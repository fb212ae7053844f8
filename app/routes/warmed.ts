/** Parts of screens that are not in front of them: dialogs, sections behind a tab. Fetched when first shown, or when nothing else happens. */

interface Lazy {
  readonly preload: () => Promise<unknown>;
}

const parts: Lazy[] = [];

/** A `lazy` component that `loadParts` fetches ahead of time, so that opening it neither waits nor needs a network. */
export function warmed<Part extends Lazy>(part: Part): Part {
  parts.push(part);
  return part;
}

export async function loadParts(): Promise<void> {
  // Parts may have parts of their own, which are known once they are here.
  for (let next = parts.shift(); next !== undefined; next = parts.shift()) await next.preload();
}
