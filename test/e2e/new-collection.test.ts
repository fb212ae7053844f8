import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { copyWithLockers } from '../support/with-collection.ts';
import { shows } from './acts.ts';

describe('a collection that is only described', () => {
  test('has its screens, its room, its rules and its words, on both sides', async ({ lab }) => {
    const copy = await copyWithLockers();
    try {
      expect(copy.touched.length).toBeLessThanOrEqual(5);
      await copy.run('typescript/bin/tsc', '--build', 'shared', 'sync-server', 'app/data', 'app');
      await copy.run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
      const server = await lab.server({ demo: true, root: copy.root });
      const tablet = await lab.tablet(server);
      const other = await lab.tablet(server);
      const { page } = tablet;
      await tablet.goto('/');
      await tablet.signIn('admin');
      await tablet.settled();

      // In the navigation, with an empty list that leads on.
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Lockers' }).click();
      await shows(page, 'No lockers yet');
      await page.getByRole('link', { name: 'Create New Locker' }).first().click();

      // A control for each kind of field, with its rules.
      await page.getByRole('textbox', { name: /^Name/u }).fill('North 1');
      await page.getByRole('textbox', { name: 'Description' }).fill('By the door');
      await page.getByRole('combobox', { name: 'Size' }).selectOption({ label: 'Large' });
      await page.getByRole('textbox', { name: 'Floor' }).fill('400');
      await shows(page, 'too small or too large');
      await page.getByRole('textbox', { name: 'Floor' }).fill('-2');
      await page.getByRole('switch', { name: 'Shared' }).check();
      await page.getByRole('combobox', { name: 'Desk' }).selectOption({ label: 'Desk 1' });

      // Made without a network, and sent when it is back.
      await tablet.offline();
      await page.keyboard.press('Control+s');
      const sheet = page.getByRole('dialog');
      if (await sheet.isVisible()) await sheet.getByRole('button', { name: /^(?:Save|Create)$/u }).click();
      await page.getByRole('heading', { level: 1, name: 'North 1' }).waitFor();
      await tablet.online();
      await tablet.settled();

      // In every list of the other tablet: its own, the palette, what refers to a desk.
      await other.goto('/');
      await other.signIn('admin');
      await other.settled();
      await other.goto('/lockers');
      await shows(other.page, 'North 1');
      for (const text of ['Large', '-2', 'Desk 1']) await shows(other.page, text);
      await other.page.keyboard.press('Control+k');
      await other.page.getByRole('combobox', { name: 'Search or jump to' }).fill('north 1');
      await other.page.getByRole('option', { name: /North 1/u }).click();
      await other.page.getByRole('heading', { level: 1, name: 'North 1' }).waitFor();
      expect(await other.page.getByRole('textbox', { name: 'Description' }).inputValue()).toBe('By the door');

      // In a file.
      await tablet.goto('/lockers');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Export' }).click(),
      ]);
      const file = await readFile(await download.path(), 'utf8');
      expect(file.replace('\ufeff', '').trim().split('\r\n')).toEqual([
        'name,description,size,floor,shared,desk',
        "North 1,By the door,large,'-2,yes,Desk 1",
      ]);

      // And back from it.
      await tablet.goto('/lockers/import');
      await page.locator('input[type=file]').setInputFiles({
        name: 'lockers.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`${file.trimEnd()}\r\nSouth 1,,Small,3,no,desk 2\r\n`),
      });
      await shows(page, /1 unchanged|Unchanged\s*1/iu);
      await page.getByRole('button', { name: 'Import 1 locker' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Import 1 locker' }).click();
      await shows(page, '1 created, 0 changed');

      // A field of users is in their files, their list and their editor.
      await tablet.goto('/users/import');
      await page.locator('input[type=file]').setInputFiles({
        name: 'users.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('login,Nickname\r\nkim,Kimmy\r\n'),
      });
      await page.getByRole('button', { name: 'Import 1 user' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Import 1 user' }).click();
      await shows(page, '1 created, 0 changed');
      // Where the columns have room.
      await page.setViewportSize({ width: 1600, height: 900 });
      await tablet.goto('/users?q=kimmy');
      await page.getByRole('columnheader', { name: 'Nickname' }).waitFor();
      await page.getByRole('link', { name: 'kim', exact: true }).click();
      expect(await page.getByRole('textbox', { name: 'Nickname' }).inputValue()).toBe('Kimmy');

      // Deleted, shown as deleted, restored.
      await other.page.getByRole('button', { name: 'Actions for North 1' }).click();
      await other.page.getByRole('menuitem', { name: 'Delete' }).click();
      await other.page.getByRole('dialog').getByRole('button', { name: 'Delete locker' }).click();
      await other.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await other.goto('/deleted');
      await other.page.getByRole('button', { name: 'Restore locker North 1' }).click();
      await other.page.getByRole('dialog').getByRole('button', { name: 'Restore locker' }).click();
      await other.settled();
      await tablet.goto('/lockers');
      await shows(page, 'North 1');
    } finally {
      await copy.dispose();
    }
    // It compiles and builds a project of its own.
  }, 240_000);
});
