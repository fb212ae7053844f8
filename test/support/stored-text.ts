/** Everything a page's origin keeps on the device, as text: databases, storage, and what is cached. */

import type { Page } from 'playwright-core';

export function storedText(page: Page): Promise<string> {
  return page.evaluate(everything);
}

/** Runs in the page. */
async function everything(): Promise<string> {
  const parts: string[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name ?? '');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('unreadable')));
    });
    for (const store of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('unreadable')));
      });
      parts.push(
        JSON.stringify(rows, (_, value: unknown) =>
          value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
        ),
      );
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    // The app's own files are the same for everybody, whatever they are called.
    for (const { url } of await cache.keys()) if (!new URL(url).pathname.startsWith('/assets/')) parts.push(url);
  }
  parts.push(JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }));
  return parts.join('\n');
}
