import type { Environment } from './environment.ts';
import { openStorageChannel } from './storage-channel.ts';

/** The surroundings of the app in a browser. Must be called on the page's main thread. */
export function browserEnvironment(app: string): Environment {
  return {
    baseUrl: location.origin,
    app,
    databaseName: 'rolecall',
    fetch: (url, init) => fetch(url, init),
    openSocket: (url) => new WebSocket(url),
    indexedDB,
    IDBKeyRange,
    locks: navigator.locks,
    openChannel: (name) => ('BroadcastChannel' in globalThis ? new BroadcastChannel(name) : openStorageChannel(name)),
    now: () => Date.now(),
    random: (bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
    whenIdle: () =>
      new Promise((resolve) => {
        // After the paint that follows: Safari has no requestIdleCallback.
        requestAnimationFrame(() => {
          if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1_000 });
          else setTimeout(resolve, 200);
        });
        // A page opened in the background paints nothing.
        setTimeout(resolve, 2_000);
      }),
    isOnline: () => navigator.onLine,
    onNetworkChange(listener) {
      const whenVisible = (): void => {
        if (document.visibilityState === 'visible') listener();
      };
      addEventListener('online', listener);
      addEventListener('offline', listener);
      document.addEventListener('visibilitychange', whenVisible);
      return () => {
        removeEventListener('online', listener);
        removeEventListener('offline', listener);
        document.removeEventListener('visibilitychange', whenVisible);
      };
    },
    storage: navigator.storage,
  };
}
