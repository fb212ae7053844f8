/**
 * A part of the app is fetched when it is first shown. Where no service worker keeps the app, it can be gone
 * by then: the server has another build, or cannot be reached. Browsers and the router remember that it
 * failed, so only a page loaded anew gets it.
 */
export function isMissingPart(error: unknown): boolean {
  // Chrome, Firefox and Safari, each in its own words; styles are Vite's.
  return (
    error instanceof Error &&
    /dynamically imported module|Importing a module script failed|Unable to preload CSS/iu.test(error.message)
  );
}

/** Loads the page anew, if there is one to load: otherwise the browser's own error page would take its place. */
export async function reloadIfReachable(): Promise<boolean> {
  const isKept = (navigator.serviceWorker?.controller ?? null) !== null;
  const isThere =
    isKept ||
    (await fetch(location.href, { method: 'HEAD', headers: { accept: 'text/html' }, cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    ));
  if (isThere) location.reload();
  return isThere;
}
