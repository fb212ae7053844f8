import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { save } from './acts.ts';
import { addAdministrator, addRole, asAdmin } from './prepare.ts';

describe('what stands where', () => {
  test('at 1280 e-mails and chips of Users are whole, and the flags of a role stay in its row', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await page.setViewportSize({ width: 1280, height: 800 });
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto('/users');
    await page.getByText('aisha.kowalska@harbour-street.example').waitFor();
    const cut = await page.evaluate(() => {
      const texts = [...document.querySelectorAll<HTMLElement>('.table-row .truncate')];
      return texts
        .filter((one) => one.scrollWidth > one.clientWidth)
        .map((one) => ({ text: one.textContent ?? '', shown: one.clientWidth / one.scrollWidth }));
    });
    expect(cut.filter(({ text }) => text.includes('@'))).toEqual([]);
    // A long name with an end date may be cut at its end, never to a letter.
    expect(cut.filter(({ shown }) => shown < 0.5)).toEqual([]);

    // On a phone, where a row is two lines, the second holds the roles.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('.narrow-lines').getByRole('button', { name: 'Administrator', exact: true }).waitFor();
    await page.setViewportSize({ width: 1280, height: 800 });

    await tablet.goto('/roles');
    await page.getByRole('searchbox', { name: 'Search roles' }).fill('External Auditor');
    await page.getByText('Masks phone').waitFor();
    const over = await page.evaluate(() => {
      const row = document.querySelector('.table-body .table-row')?.getBoundingClientRect();
      const flags = [...document.querySelectorAll('.table-body .role-flags .badge')].map((one) =>
        one.getBoundingClientRect(),
      );
      return flags.filter((one) => !row || one.top < row.top || one.bottom > row.bottom).length;
    });
    expect(over).toBe(0);
  });

  test('the groups of permissions count what the tab counts, and All stands near the name', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const role = await addRole(admin, 'Floor team', ['show_role', 'edit_role', 'show_user']);
    await admin.within('roles', (doc) => doc.getMap('roles').set(`${role}/extends/builtin.manager`, true));
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await page.setViewportSize({ width: 1280, height: 800 });
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto(`/roles/${role}`);
    await page.getByRole('tab', { name: 'Permissions 3' }).waitFor();
    const counts = await page.locator('.group-count').allInnerTexts();
    expect(counts.map((text) => Number.parseInt(text, 10)).reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(counts.some((text) => /inherited/u.test(text))).toBe(true);
    const far = await page.evaluate(() =>
      [...document.querySelectorAll('.disclosure-head')].map((head) => {
        const name = head.querySelector('.disclosure-title')?.getBoundingClientRect();
        return (head.querySelector('input')?.getBoundingClientRect().left ?? 0) - (name?.left ?? 0);
      }),
    );
    expect(Math.max(...far)).toBeLessThan(400);
  });

  test('a menu that is open stays open when its row changes', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const role = await addRole(admin, 'Floor team', ['show_index'], 'Watches the floor');
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto('/roles');
    await page.getByRole('button', { name: 'Actions for Floor team' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).waitFor();
    await admin.within('roles', (doc) => doc.getMap('roles').set(`${role}/description`, 'Watches the floor by day'));
    await page.getByText('Watches the floor by day').waitFor();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('dialog', { name: /Floor team/u }).waitFor();
  });

  test('a newcomer, or a change by others, pushes nothing down and is said once', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    await addAdministrator(admin, 'bob');
    const role = await addRole(admin, 'Floor team', ['show_index'], 'Watches the floor');
    const [mine, bobs] = [await lab.tablet(server), await lab.tablet(server)];
    await mine.signIn('admin');
    await mine.settled();
    await mine.goto(`/roles/${role}`);
    const { page } = mine;
    const description = page.getByRole('textbox', { name: /^Description/u });
    await description.fill('Watches the floor at night');
    const before = await topOf(page);

    await bobs.signIn('bob');
    await bobs.settled();
    await bobs.goto(`/roles/${role}`);
    await page.getByText('bob is here').waitFor();
    expect(await topOf(page)).toBe(before);

    await bobs.page.getByRole('textbox', { name: /^Description/u }).fill('Watches the floor by day');
    await save(bobs);
    await page.getByRole('button', { name: 'Keep mine: Description' }).waitFor();
    expect(await page.getByRole('button', { name: 'Keep mine: Description' }).count()).toBe(1);
    expect(await topOf(page)).toBe(before);
  });
});

/** Where the first field stands. */
function topOf(page: Page): Promise<number | undefined> {
  return page.evaluate(() => document.querySelector('[data-field] input')?.getBoundingClientRect().top);
}
