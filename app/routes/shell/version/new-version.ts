import { createSignal, type Accessor } from 'solid-js';
import type { Workbox } from 'workbox-window';
import { serviceWorkerPath } from '../../../trusted-types.ts';

const [waiting, setWaiting] = createSignal(false);
let workbox: Workbox | undefined;
let asked = false;

/** A new version is on this device and waits; it never takes over by itself. */
export const isNewVersionWaiting: Accessor<boolean> = waiting;

/** Once the app works: keeps its files on the device and looks for new versions now, hourly and on return. */
export async function registerServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  workbox = new Workbox(serviceWorkerPath);
  workbox.addEventListener('waiting', () => setWaiting(true));
  // The very first worker takes a page that was loaded without one: that is no new version.
  let controlled = navigator.serviceWorker.controller !== null;
  // Another tab let the new version in: this one still runs the old one, whose files may be gone.
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (controlled) setWaiting(true);
    controlled = true;
  });
  try {
    await workbox.register();
  } catch {
    // No worker (private browsing, blocked): the app works, but does not start without a network.
    return;
  }
  const look = (): void => {
    void workbox?.update().catch(() => undefined);
  };
  setInterval(look, 60 * 60_000);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
}

/** The person asked for it. Drafts and everything that waits are already on the device. */
export async function startNewVersion(): Promise<void> {
  asked = true;
  const registration = await navigator.serviceWorker?.getRegistration();
  if (workbox && registration?.waiting) workbox.messageSkipWaiting();
  else location.reload();
}
