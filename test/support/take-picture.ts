/**
 * Takes the picture of the root README from the real app (built before): `node test/support/take-picture.ts`.
 * A role in the demo, with somebody else in it and a change that is not yet saved.
 */

import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { addAdministrator, asAdmin } from '../e2e/prepare.ts';
import { chromiumFlags, findChromium } from './chromium.ts';
import { idOf } from './plain-client.ts';
import { startServer } from './server-process.ts';
import { openTablet } from './tablet.ts';

const picture = fileURLToPath(new URL('../../app/role-editor.png', import.meta.url));
const binary = await findChromium();
const server = await startServer({ demo: true });
const browser = await chromium.launch({ executablePath: binary.executablePath, args: [...chromiumFlags] });
try {
  const admin = await asAdmin(server);
  await addAdministrator(admin, 'priya');
  const role = await admin.within('roles', (doc) => idOf(doc, 'roles', 'Quality Analyst'));
  const [mine, hers] = [await openTablet(browser, server), await openTablet(browser, server)];
  for (const [tablet, username] of [
    [hers, 'priya'],
    [mine, 'admin'],
  ] as const) {
    await tablet.signIn(username);
    await tablet.settled();
    await tablet.goto(`/roles/${role}`);
  }
  const { page } = mine;
  await page.getByText('priya is here').waitFor();
  await page.getByRole('searchbox', { name: 'Search permissions' }).fill('recording');
  await page
    .getByRole('checkbox', { name: /download/iu })
    .first()
    .check();
  await page.getByRole('searchbox', { name: 'Search permissions' }).fill('call');
  await page.getByRole('region', { name: 'Unsaved changes' }).waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await page.screenshot({ path: picture, animations: 'disabled' });
} finally {
  await browser.close();
  await server.dispose();
}
