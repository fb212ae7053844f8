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
    await shows(page, /This is not an e-mail address/u);
    await shows(page, /There is no role “No Such Role”/u);
    // The row would take admin's last role.
    await shows(page, /Nobody would be left who can sign in and administer everything/u);
    // Nothing is written yet.
    await page.getByRole('button', { name: 'Sync: Offline', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Import 2 users' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('3 rows are in error and are left out').waitFor();
    await dialog.getByRole('button', { name: 'Import 2 users' }).click();
    await page.getByRole('button', { name: /^Sync: Offline · .*waiting/u }).waitFor();

    await tablet.online();
    await tablet.settled();
    const other = await lab.tablet(server);
    await other.signIn('admin');
    await other.settled();
    await other.goto('/users');
    await other.page.getByRole('searchbox').first().fill('new.');
    await other.page.getByRole('link', { name: 'new.one', exact: true }).waitFor();
    await other.page.getByRole('link', { name: 'new.four', exact: true }).waitFor();
    for (const name of ['new.two', 'new.three']) {
      expect(await other.page.getByRole('link', { name, exact: true }).count(), name).toBe(0);
    }
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
    await shows(page, /309 .*unchanged|unchanged.* 309/iu);
  });
});

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-csv-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
