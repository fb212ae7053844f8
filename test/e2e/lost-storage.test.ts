import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import type { Tablet } from '../support/tablet.ts';
import { save } from './acts.ts';
import { addRole, asAdmin } from './prepare.ts';

const description = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('textbox', { name: /^Description/u });

async function write(tablet: Tablet, text: string): Promise<void> {
  await description(tablet.page).fill(text);
  await save(tablet);
}

/** What "clear this site's data" in the browser does to the database; the session's cookie stays. */
async function clearStorage(tablet: Tablet): Promise<void> {
  const session = await tablet.context().newCDPSession(tablet.page);
  await session.send('Storage.clearDataForOrigin', { origin: tablet.url, storageTypes: 'indexeddb' });
}

describe('storage that goes away under the running app', () => {
  test('is made anew: what is saved then is kept, sent, and there after a reload', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const role = await addRole(admin, 'Floor team', ['show_index']);
    const stored = (): Promise<unknown> =>
      admin.within('roles', (doc) => doc.getMap('roles').get(`${role}/description`));
    const tablet = await lab.tablet(server);
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto(`/roles/${role}`);

    await description(tablet.page).waitFor();
    await clearStorage(tablet);
    await write(tablet, 'after the storage was cleared');
    await expect.poll(stored).toBe('after the storage was cleared');
    await tablet.settled();

    // Without the network it is the device alone that keeps it, what was saved before and what after.
    await tablet.offline();
    await write(tablet, 'offline');
    await clearStorage(tablet);
    await tablet.page.getByRole('textbox', { name: /^Name/u }).fill('Night team');
    await save(tablet);
    await tablet.page.getByRole('button', { name: /^Sync: .*2 changes waiting/u }).waitFor();
    await tablet.page.reload();
    await expect.poll(() => description(tablet.page).inputValue()).toBe('offline');
    expect(await tablet.page.getByRole('textbox', { name: /^Name/u }).inputValue()).toBe('Night team');
    await tablet.online();
    await tablet.settled();
    expect(await stored()).toBe('offline');
  });

  test('is deleted by a second tab, and both go on', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const role = await addRole(admin, 'Floor team', ['show_index']);
    const tablet = await lab.tablet(server);
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto(`/roles/${role}`);
    const first = tablet.page;
    const second = await tablet.context().newPage();
    await second.goto(`${tablet.url}/roles/${role}`);
    await second.getByRole('button', { name: /^Sync: Saved on the server/u }).waitFor();

    await second.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('rolecall').onsuccess = resolve;
        }),
    );
    await write(tablet, 'by the first tab');
    await expect.poll(() => description(second).inputValue()).toBe('by the first tab');
    tablet.page = second;
    await write(tablet, 'by the second tab');
    await expect.poll(() => description(first).inputValue()).toBe('by the second tab');
    for (const page of [first, second])
      await page.getByRole('button', { name: /^Sync: Saved on the server/u }).waitFor();
    expect(await admin.within('roles', (doc) => doc.getMap('roles').get(`${role}/description`))).toBe(
      'by the second tab',
    );
  });
});
