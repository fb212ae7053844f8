/**
 * Keeps the app's own files on the device, so that it starts without a network, and nothing else: no
 * answer of /api or /sync is ever stored or served from here. A new version is fetched whole, beside
 * the old one, and waits until its user says so.
 */

import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;
/** Filled in by build/precache-plugin.ts. */
declare const precacheEntries: { url: string; revision: string | null }[];

self.addEventListener('message', (event) => {
  const data: unknown = event.data;
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING') {
    event.waitUntil(self.skipWaiting());
  }
});

clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(precacheEntries, { cleanURLs: false, ignoreURLParametersMatching: [] });
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    // Every path is a screen, except what the server answers itself and files. An id may have a dot
    // (/roles/builtin.admin): files are known by where they are.
    denylist: [/^\/(?:(?:api|healthz|readyz|metrics|assets|icons)(?:\/|$)|sync\/)/u, /^\/[^/]+\.[a-z0-9]+$/iu],
  }),
);
