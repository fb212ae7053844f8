import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { writeRecord } from '../support/plain-client.ts';
import { test, type Lab } from '../support/e2e.ts';
import type { Tablet } from '../support/tablet.ts';
import { addRole, addUser, asAdmin } from './prepare.ts';
import { hasFocus } from './acts.ts';

describe('with the keyboard alone', () => {
  test('arrows choose the level of a module and stay on it', async ({ lab }) => {
    const { tablet, page, admin } = await atWork(lab);
    const role = await addRole(admin, 'Floor team', ['show_index']);
    await tablet.goto(`/roles/${role}?section=modules`);
    const levels = page.getByRole('group', { name: 'Level of CDR' }).first();
    await levels.getByRole('radio', { name: 'Default' }).focus();
    for (const [key, level] of [
      ['ArrowRight', 'Disabled'],
      ['ArrowRight', 'Read Only'],
      ['ArrowRight', 'Read / Write'],
      ['ArrowLeft', 'Read Only'],
    ] as const) {
      await page.keyboard.press(key);
      const chosen = levels.getByRole('radio', { name: level });
      expect(await chosen.isChecked()).toBe(true);
      await hasFocus(page, chosen);
    }
  });

  test('the button that adds what a permission needs leaves the focus at the permission', async ({ lab }) => {
    const { tablet, page, admin } = await atWork(lab);
    const role = await addRole(admin, 'Floor team', ['edit_role']);
    await tablet.goto(`/roles/${role}`);
    await page.getByRole('searchbox', { name: 'Search permissions' }).fill('edit_role');
    await page.getByRole('button', { name: 'Add show_role too' }).focus();
    await page.keyboard.press('Enter');
    await hasFocus(page, page.getByRole('checkbox', { name: /edit roles/iu }));
  });

  test('a role is created with Ctrl+S and Ctrl+Enter, and its heading has the focus', async ({ lab }) => {
    const { tablet, page } = await atWork(lab);
    await tablet.goto('/roles/new');
    await hasFocus(page, page.getByRole('textbox', { name: /^Name/u }));
    await page.keyboard.type('Night watch');
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog', { name: /^Create role Night watch/u }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await hasFocus(page, page.getByRole('heading', { level: 1, name: 'Night watch' }));
    await page.waitForURL(/\/roles\/r_/u);
  });

  test('what a dialog was opened from has the focus again; what was discarded leads to the heading', async ({
    lab,
  }) => {
    const { tablet, page, admin } = await atWork(lab);
    const desk = await admin.within('desks', (doc) => writeRecord(doc, 'desks', { name: 'Harbour' }));
    await tablet.goto(`/desks/${desk}`);
    const name = page.getByRole('textbox', { name: /^Name/u });
    await name.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' East');
    const discard = page.getByRole('button', { name: 'Discard', exact: true });
    await discard.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Escape');
    await hasFocus(page, discard);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Discard changes' }).focus();
    await page.keyboard.press('Enter');
    await hasFocus(page, page.getByRole('heading', { level: 1, name: 'Harbour' }));
    expect(await name.inputValue()).toBe('Harbour');
  });

  test('of a row that was deleted or restored, the next one has the focus', async ({ lab }) => {
    const { tablet, page, admin } = await atWork(lab);
    await admin.within('desks', (doc) => {
      for (const name of ['Zulu 1', 'Zulu 2']) writeRecord(doc, 'desks', { name });
    });
    await tablet.goto('/desks');
    // A row that changes while its menu is open closes it.
    await tablet.settled();
    await page.getByRole('searchbox', { name: 'Search desks' }).fill('Zulu');
    for (const [gone, next] of [
      ['Zulu 1', page.getByRole('link', { name: 'Zulu 2', exact: true })],
      ['Zulu 2', page.getByRole('heading', { level: 1, name: 'Desks' })],
    ] as const) {
      await page.getByRole('button', { name: `Actions for ${gone}` }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Delete desk' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await hasFocus(page, next);
    }
    await tablet.goto('/deleted');
    for (const [back, next] of [
      ['Zulu 1', page.getByRole('button', { name: 'Restore desk Zulu 2' })],
      ['Zulu 2', page.getByRole('heading', { level: 1, name: 'Deleted' })],
    ] as const) {
      await page.getByRole('button', { name: `Restore desk ${back}` }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: `Restore desk ${back}` }).waitFor();
      await page.keyboard.press('Control+Enter');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await hasFocus(page, next);
    }
  });

  test('many are given a role, and a password is changed, without losing the place', async ({ lab }) => {
    const { tablet, page, admin } = await atWork(lab);
    await addRole(admin, 'Floor team', ['show_index']);
    await addUser(admin, 'zoe', ['builtin.agent']);
    await tablet.goto('/users');
    await page.getByRole('searchbox', { name: 'Search users' }).fill('zoe');
    await page.getByRole('checkbox', { name: 'Select zoe' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Assign roles' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /^Assign roles/u }).waitFor();
    await assignFloorTeam(page);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await hasFocus(page, page.getByRole('heading', { level: 1, name: 'Users' }));

    const actions = page.getByRole('button', { name: 'Actions for zoe' });
    await actions.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('c');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Change password of zoe' }).waitFor();
    await page.keyboard.press('Control+s');
    const done = page.getByRole('button', { name: 'Done' });
    await done.waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await hasFocus(page, actions);
  });
});

/** In the sheet: choose the role, and save what the sheet then shows. */
async function assignFloorTeam(page: Page): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Search roles' });
  await hasFocus(page, search);
  await search.fill('Floor team');
  await page.getByRole('checkbox', { name: 'Floor team' }).focus();
  await page.keyboard.press('Space');
  await page
    .getByRole('dialog')
    .getByText(/^Who is affected/u)
    .waitFor();
  await page.keyboard.press('Control+Enter');
}

async function atWork(
  lab: Lab,
): Promise<{ readonly tablet: Tablet; readonly page: Page; readonly admin: Awaited<ReturnType<typeof asAdmin>> }> {
  const server = await lab.server({ demo: true });
  const admin = await asAdmin(server);
  const tablet = await lab.tablet(server);
  await tablet.signIn('admin');
  await tablet.settled();
  return { tablet, page: tablet.page, admin };
}
