/** What a person with a tablet waits for: the real app from the real server in a real Chromium. */

import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openPersistentTablet } from '../support/tablet.ts';
import { startServer } from '../support/server-process.ts';
import type { Bench } from './bench.ts';
import { startWithTenThousandUsers } from './ten-thousand-users.ts';

const repetitions = 7;

export const benches: readonly Bench[] = [
  {
    name: 'reload offline with 10,000 users until the list is painted and can be searched',
    unit: 'ms',
    target: { atMost: 1_500 },
    prediction: '500 ms: 10,000 rows out of IndexedDB take 200, the app and its first paint the rest',
    measure: reloadOffline,
  },
  {
    name: 'JavaScript before the first screen, gzip',
    unit: 'kB',
    target: { atMost: 120 },
    prediction: '100 kB: Solid and its router 15, Dexie 33, Yjs not at all, the rest is ours',
    measure: scriptBeforeFirstScreen,
  },
];

async function reloadOffline(): Promise<readonly number[]> {
  const server = await startWithTenThousandUsers();
  const tablet = await openPersistentTablet(server);
  try {
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto('/users');
    await tablet.page.getByRole('row').nth(5).waitFor();
    await tablet.offline();
    await tablet.page.addInitScript(markFirstList);
    const figures: number[] = [];
    for (let round = -1; round < repetitions; round += 1) {
      await tablet.page.reload({ waitUntil: 'commit' });
      const figure = await tablet.page.waitForFunction(
        () => Reflect.get(window, 'listPaintedAt') as number | undefined,
      );
      // The first warms the browser's own caches.
      if (round >= 0) figures.push((await figure.jsonValue()) ?? Number.NaN);
    }
    return figures;
  } finally {
    await tablet.dispose();
    await server.dispose();
  }
}

/** Runs in the page, before its scripts: notes when the list was painted with rows and a search field. */
function markFirstList(): void {
  const look = (): void => {
    const rows = document.querySelectorAll('[role=row], tbody tr').length;
    const search = document.querySelector('input[type=search], [role=searchbox]');
    if (rows < 6 || search === null) requestAnimationFrame(look);
    // After the frame that shows it: a task queued in that frame runs when it was painted.
    else requestAnimationFrame(() => setTimeout(() => Reflect.set(window, 'listPaintedAt', performance.now())));
  };
  requestAnimationFrame(look);
}

async function scriptBeforeFirstScreen(): Promise<readonly number[]> {
  const server = await startServer({ demo: true });
  try {
    const figures: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const tablet = await openPersistentTablet(server);
      try {
        figures.push(await scriptBytes(tablet.page, `${server.url}/sign-in`));
      } finally {
        await tablet.dispose();
      }
    }
    return figures;
  } finally {
    await server.dispose();
  }
}

/** Every script the page had asked for when the sign-in form was there, compressed as gzip -9 does. */
async function scriptBytes(page: Page, url: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script' && response.request().serviceWorker() === null)
      bodies.push(response.body());
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  const asked = bodies.slice();
  const sizes = (await Promise.all(asked)).map((body) => gzipSync(body, { level: 9 }).byteLength);
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}
