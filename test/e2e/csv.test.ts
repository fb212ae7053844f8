import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { test } from '../support/e2e.ts';
import { shows } from './acts.ts';

describe('users as a CSV file', () => {
  test('every row gets its verdict before anything is written, offline too, and the good ones arrive', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.offline();

    const file = join(await temporaryFolder(), 'people.csv');
    await writeFile(
      file,
      [
        'username,email,roles,desks,enabled',
        'new.one,new.one@example.org,Team Lead,Desk 1;Desk 2,yes',
        'new.two,"not an address",Team Lead,,yes',
        'new.three,three@example.org,No Such Role,,yes',
        'admin,other@example.org,,,yes',
        'new.four,=cmd@example.org,,Desk 1,no',
      ].join('\r\n'),
    );
    await tablet.goto('/users/import');
    await page.locator('input[type=file]').setInputFiles(file);
    await shows(page, 'new.one');
    await shows(page, 'No Such Role');
    // Nothing is written yet.
    await page.getByRole('button', { name: /^Sync: Offline$/u }).waitFor();
    await page
      .getByRole('button', { name: /^(?:Import|Create|Review)/u })
      .last()
      .click();
    const dialog = page.getByRole('dialog');
    if (await dialog.isVisible()) await dialog.getByRole('button').last().click();
    await page.getByRole('button', { name: /^Sync: Offline · .*waiting/u }).waitFor();

    await tablet.online();
    await tablet.settled();
    const other = await lab.tablet(server);
    await other.signIn('admin');
    await other.settled();
    await other.goto('/users');
    await other.page.getByRole('searchbox').first().fill('new.');
    await other.page.getByRole('link', { name: 'new.one', exact: true }).waitFor();
    expect(await other.page.getByRole('link', { name: 'new.two', exact: true }).count()).toBe(0);
    expect(await other.page.getByRole('link', { name: 'new.three', exact: true }).count()).toBe(0);
  });

  test('an export imports back with every row unchanged', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto('/users');
    await page.getByRole('button', { name: 'Import and export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /^Export \d+ users$/u }).click();
    const path = join(await temporaryFolder(), 'users.csv');
    await (await download).saveAs(path);
    expect((await readFile(path, 'utf8')).split('\n').length).toBeGreaterThan(300);

    await tablet.goto('/users/import');
    await page.locator('input[type=file]').setInputFiles(path);
    await shows(page, /305 .*unchanged|unchanged.* 305/iu);
  });
});

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-csv-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
