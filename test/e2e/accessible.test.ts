import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from '../support/axe-violations.ts';
import { listPath, newPath } from '../../app/routes/records/record-paths.ts';
import { allCollections } from '../../shared/schema/records.ts';
import { idOf } from '../support/plain-client.ts';
import { test } from '../support/e2e.ts';
import { tabletViewport } from '../support/tablet.ts';
import { addRole, asAdmin } from './prepare.ts';

describe('accessibility', () => {
  test.for([
    { colorScheme: 'light', device: 'tablet', size: tabletViewport },
    { colorScheme: 'dark', device: 'phone', size: { width: 390, height: 844 } },
  ] as const)(
    'axe finds nothing on any screen, on a $colorScheme $device',
    { timeout: 300_000 },
    async ({ colorScheme, size }, { lab }) => {
      const server = await lab.server({ demo: true });
      const admin = await asAdmin(server);
      const ids = {
        role: await admin.within('roles', (doc) => idOf(doc, 'roles', 'Team Lead')),
        user: await admin.within('users', (doc) => idOf(doc, 'users', 'manager.a')),
        desk: await admin.within('desks', (doc) => idOf(doc, 'desks', 'Desk 1')),
        queue: await admin.within('desks', (doc) => idOf(doc, 'queues', 'Billing English')),
      };
      const screens = [
        '/',
        ...allCollections.flatMap((collection) => [listPath(collection), newPath(collection)]),
        `/roles/${ids.role}`,
        '/users/import',
        '/roles/builtin.administrator',
        `/users/${ids.user}`,
        `/desks/${ids.desk}`,
        `/queues/${ids.queue}`,
        '/activity',
        '/deleted',
        '/attention',
        '/sync',
        '/view-as',
        '/settings',
        '/nowhere',
      ];
      const tablet = await lab.tablet(server);
      await tablet.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await tablet.page.setViewportSize(size);
      await tablet.goto('/sign-in');
      await tablet.page.getByRole('button', { name: 'Sign in' }).waitFor();
      const found = [...(await violations(tablet.page, '/sign-in'))];
      await tablet.signIn('admin');
      await tablet.settled();
      for (const path of screens) {
        await visit(tablet.page, path);
        await tablet.settled();
        found.push(...(await violations(tablet.page, path)));
        const over = await tablet.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${path}: wider than the screen by ${over} px`);
      }
      await tablet.goto('/view-as?role=builtin.manager');
      await tablet.page.getByRole('button', { name: 'View as Manager' }).click();
      await tablet.page.getByRole('region', { name: 'You are looking as Manager' }).waitFor();
      await tablet.page.getByRole('heading', { level: 1, name: 'My access' }).waitFor();
      found.push(...(await violations(tablet.page, 'as a manager')));
      expect(found).toEqual([]);
    },
  );

  test('a role is found, edited, reviewed and saved with the keyboard alone', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const role = await addRole(admin, 'Floor team', ['show_index']);
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto('/roles');
    await page.getByRole('heading', { level: 1 }).waitFor();

    await tabTo(page, page.getByRole('searchbox').first());
    await page.keyboard.type('Floor team');
    await tabTo(page, page.getByRole('link', { name: 'Floor team', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Floor team' }).waitFor();

    await tabTo(page, page.getByRole('searchbox', { name: 'Search permissions' }));
    await page.keyboard.type('show_cost');
    const box = page.getByRole('checkbox', { name: /can (?:view|see).*cost/iu }).first();
    await tabTo(page, box);
    await page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(true);
    await tabTo(page, page.getByRole('button', { name: 'Review and save' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await tabTo(page, dialog.getByRole('button', { name: 'Save', exact: true }));
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await tablet.settled();
    expect(await admin.within('roles', (doc) => doc.getMap('roles').get(`${role}/permissions/show_cost`))).toBe(true);
  });
});

/** Another screen without starting the app anew. */
async function visit(page: Page, path: string): Promise<void> {
  if (new URL(page.url()).pathname === path) return;
  await page.evaluate((to) => {
    document.querySelector('h1')?.setAttribute('data-left', '');
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await page.locator('h1:not([data-left])').waitFor();
}

/** Tab until it has the focus, as a person would; 200 stops are too many for anybody. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < 200; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  expect.fail(`Tab does not lead to ${String(target)}`);
}
