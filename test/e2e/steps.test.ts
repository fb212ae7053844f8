import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { writeRecord } from '../support/plain-client.ts';
import { test } from '../support/e2e.ts';
import { addRole, addUser, asAdmin } from './prepare.ts';
import { hasFocus, open, shows } from './acts.ts';

describe('the number of steps', () => {
  test('from the first screen to a user who can sign in is at most six clicks, each Save reviewed', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    await addRole(admin, 'Holiday cover', ['show_desk']);
    const [tablet, theirs] = [await lab.tablet(server), await lab.tablet(server)];
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    const clicks = await countClicks(page);

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Users' }).click();
    await page.getByRole('link', { name: 'Create New User' }).click();
    await hasFocus(page, page.getByRole('textbox', { name: /^Username/u }));
    await page.keyboard.type('ulla');
    await page.getByRole('checkbox', { name: 'Holiday cover' }).click();
    await page.getByRole('button', { name: 'Review and create' }).click();
    const review = page.getByRole('dialog', { name: 'Create user ulla' });
    await review.getByText('Cannot sign in yet: there is neither a password nor a passkey.').waitFor();
    await review.getByRole('button', { name: 'Create', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Set the password of ulla' });
    const password = (await dialog.getByLabel('Generated password').textContent()) ?? '';
    const set = dialog.locator('button', { hasText: 'Set password' });
    await expect.poll(() => set.getAttribute('aria-disabled')).toBeNull();
    await set.click();
    await dialog.getByText('The password is set').waitFor();
    expect(await clicks()).toBeLessThanOrEqual(6);

    await theirs.signIn('ulla', password);
    await theirs.settled();
  });

  test('without a network a new user is saved, and the password is said to come later', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto('/users/new');
    await tablet.offline();
    await page.getByRole('textbox', { name: /^Username/u }).fill('ulla');
    await page.getByRole('button', { name: 'Review and create' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Create', exact: true }).click();
    await shows(page, /^ulla is saved\. The password can be set when this device has a network/u);
    await page.getByRole('heading', { level: 1, name: 'ulla' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await shows(page, /A password can be set when there is a network/u);
    await tablet.online();
    await tablet.settled();
  });

  test('to give three people a role is at most four clicks, reviewed in the sheet where they are chosen', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const role = await addRole(admin, 'Holiday cover', ['show_desk']);
    const people = await Promise.all(['zara', 'zelda', 'zoe'].map((name) => addUser(admin, name, ['builtin.agent'])));
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto('/roles');
    await page.getByRole('searchbox', { name: 'Search roles' }).fill('Holiday');
    const clicks = await countClicks(page);

    await page.getByRole('button', { name: 'Actions for Holiday cover' }).click();
    await page.getByRole('menuitem', { name: 'Choose people' }).click();
    const sheet = page.getByRole('dialog', { name: 'People of Holiday cover' });
    const search = sheet.getByRole('searchbox');
    for (const name of ['zara', 'zelda', 'zoe']) {
      await search.fill(name);
      await search.press('Enter');
    }
    await sheet.getByText('zara, zelda, zoe').first().waitFor();
    await sheet.getByRole('button', { name: 'Save', exact: true }).click();
    await sheet.waitFor({ state: 'hidden' });
    expect(await clicks()).toBeLessThanOrEqual(4);

    await tablet.settled();
    const stored = await admin.within('users', (doc) => doc.getMap('users').toJSON());
    for (const user of people) expect(stored[`${user}/roles/${role}`]).toBe(true);
  });

  test('to name a desk anew is one click and no review, and undo is one more', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    await admin.within('desks', (doc) => writeRecord(doc, 'desks', { name: 'Harbour' }));
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await open(tablet, 'desks', 'Harbour');
    const name = page.getByRole('textbox', { name: /^Name/u });
    await name.fill('Harbour East');
    const clicks = await countClicks(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Harbour East' }).waitFor();
    expect(await clicks()).toBe(1);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Harbour', exact: true }).waitFor();
    // What the rules object to is looked at.
    await name.fill('Desk 1');
    await page.getByRole('button', { name: 'Review and save' }).click();
    await page
      .getByRole('dialog')
      .getByText(/The rules object/u)
      .waitFor();
  });
});

/** Counts what a finger does from now on. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['clicks'] = '0';
    addEventListener(
      'click',
      (event) => {
        // Enter in a form clicks its button without anybody having done so.
        const { dataset } = document.documentElement;
        if (event.detail > 0) dataset['clicks'] = String(Number(dataset['clicks']) + 1);
      },
      { capture: true },
    );
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['clicks']));
}
