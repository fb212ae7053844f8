import { describe, expect } from 'vitest';
import { sharedBrowser, test } from '../support/e2e.ts';
import { save, shows } from './acts.ts';
import { addRole, asAdmin } from './prepare.ts';

describe('where the app runs', () => {
  test('at an address that is not secure it says what is needed before anybody signs in', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const context = await (await sharedBrowser()).newContext();
    const page = await context.newPage();
    await page.goto(`http://rolecall.test:${server.port}/roles`);
    await page.getByRole('heading', { level: 1, name: 'This address is not secure' }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('link', { name: /https:/u }).getAttribute('href')).toBe(
      `https://rolecall.test:${server.port}/roles`,
    );
    await context.close();
  });

  test('in a browser without locks it says so, and on the computer itself it works', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    await tablet.page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined }),
    );
    await tablet.goto('/');
    await tablet.page.getByRole('heading', { level: 1, name: 'This browser cannot run Rolecall' }).waitFor();
  });

  test('without BroadcastChannel two tabs still follow each other, and both know what is on the server', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const role = await addRole(admin, 'Floor team', ['show_index']);
    const tablet = await lab.tablet(server);
    await tablet.context().addInitScript(() => void Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
    await tablet.signIn('admin');
    await tablet.settled();
    expect(await tablet.page.evaluate(() => 'BroadcastChannel' in globalThis)).toBe(false);
    const first = tablet.page;
    const second = await tablet.context().newPage();
    await second.goto(`${tablet.url}/roles/${role}`);
    await second.getByRole('button', { name: /^Sync: Saved on the server/u }).waitFor();
    await tablet.goto(`/roles/${role}`);

    await first.getByRole('textbox', { name: /^Description/u }).fill('by the first tab');
    await save(tablet);
    await expect
      .poll(() => second.getByRole('textbox', { name: /^Description/u }).inputValue())
      .toBe('by the first tab');
    tablet.page = second;
    await second.getByRole('textbox', { name: /^Description/u }).fill('by the second tab');
    await save(tablet);
    await expect
      .poll(() => first.getByRole('textbox', { name: /^Description/u }).inputValue())
      .toBe('by the second tab');
    for (const page of [first, second])
      await page.getByRole('button', { name: /^Sync: Saved on the server/u }).waitFor();
    await expect
      .poll(() => admin.within('roles', (doc) => doc.getMap('roles').get(`${role}/description`)))
      .toBe('by the second tab');
    // Nothing of it stays in the browser.
    expect(await first.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('channel')))).toEqual([]);
    await shows(second, 'Floor team');
  });
});
