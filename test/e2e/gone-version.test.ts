import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { sharedBrowser, test } from '../support/e2e.ts';
import { demoPassword } from '../support/tablet.ts';
import { open, save, shows } from './acts.ts';

describe('a version that is gone', () => {
  test('data of a newer version is left alone, and what waits can be saved as a file; the newer one finds it again', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.offline();
    await open(tablet, 'desks', 'Desk 1');
    await tablet.page.getByRole('textbox', { name: /^Description/u }).fill('written before the rollback');
    await save(tablet);

    // A newer app takes the database in another tab, and is rolled back.
    const newer = await tablet.context().newPage();
    await newer.goto(`${tablet.url}/settings`);
    await newer.evaluate(async () => {
      const [here] = await indexedDB.databases();
      const opening = indexedDB.open(here?.name ?? '', (here?.version ?? 0) + 10);
      await new Promise((resolve) => (opening.onsuccess = resolve));
      opening.result.close();
    });
    await tablet.page.getByRole('heading', { name: 'Another tab runs a newer version' }).waitFor();
    await newer.close();
    await tablet.page.getByRole('button', { name: 'Reload' }).click();
    await tablet.page.getByRole('heading', { name: 'This device has data from a newer version' }).waitFor();

    const downloading = tablet.page.waitForEvent('download');
    await tablet.page.getByRole('button', { name: 'Save what waits as a file' }).click();
    const file = await (await downloading).path();
    expect(await readFile(file, 'utf8')).toContain('written before the rollback');
  });

  test('a page whose parts are gone says so, and a reload goes on with what was typed', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const context = await (await sharedBrowser()).newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    // The next build has other files; what was loaded stays.
    await context.route(/\/assets\/role-editor[^/]*\.js/u, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${server.url}/sign-in`);
    await page.getByLabel('Username').fill('admin');
    await page.getByLabel('Password', { exact: true }).fill(demoPassword);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: /^Sync: Saved on the server/u }).waitFor();
    await page.getByRole('link', { name: 'Desks' }).first().click();
    await page.getByRole('link', { name: 'Desk 1', exact: true }).click();
    await page.getByRole('textbox', { name: /^Description/u }).fill('typed on the page of the old build');
    await shows(page, '1 change');

    await page.getByRole('link', { name: 'Roles' }).first().click();
    await page.getByRole('link', { name: 'Administrator', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'This page is from an older version' }).waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await context.unroute(/\/assets\/role-editor[^/]*\.js/u);
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByRole('heading', { level: 1, name: 'Administrator' }).waitFor();
    await page.goto(`${server.url}/desks`);
    await page.getByRole('link', { name: 'Desk 1', exact: true }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: /^Description/u }).inputValue())
      .toBe('typed on the page of the old build');
    await context.close();
  });
});
