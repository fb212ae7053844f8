import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from '../support/e2e.ts';
import { shows } from './acts.ts';

describe('a file of another system', () => {
  test('is asked about where it is not clear, mended with a tap or in place, and judged again at once', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto('/users/import');
    await choose(
      page,
      [
        '#TYPE Staff',
        'login;E-Mail [Required];Roles;Suspended;memberOf',
        'anna.berg;anna@example.org;"Agent, Team Lead";FALSCH;x',
        'ben.okoro;ben@example.org;Team Laed;no;x',
        'ida.lund;nowhere;Team Laed;yes;x',
      ].join('\r\n'),
    );
    await shows(page, 'Say what these columns are');
    const start = page.getByRole('button', { name: /^Import \d+ users?$/u });
    expect(await start.getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('memberOf').last().selectOption('out');
    await page.getByText('Say what these columns are').waitFor({ state: 'hidden' });

    await page.getByRole('button', { name: 'Use “Team Lead”: In all 2 rows' }).first().click();
    await page.getByRole('button', { name: 'Import 2 users' }).waitFor();
    const row = page.getByRole('listitem').filter({ hasText: 'ida.lund' });
    await row.getByLabel('E-Mail [Required]').fill('ida@example.org');
    await page.getByRole('button', { name: 'Import 3 users' }).waitFor();
    // The cell is still under the fingers, and the row says what becomes of the account.
    expect(await row.getByLabel('E-Mail [Required]').evaluate((field) => field === document.activeElement)).toBe(true);
    await row.getByText('Disabled', { exact: true }).waitFor();
  });

  test('in another encoding is shown before anything is made of it', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto('/users/import');
    // Windows-1251: the letters of Russian lie in a row.
    const bytes = [...'username\nиван.петров\nмария.иванова\n'].map((letter) =>
      letter < '\u0080' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x0410 + 0xc0,
    );
    await choose(page, Uint8Array.from(bytes));
    await shows(page, 'Are these names right?');
    await shows(page, 'иван.петров');
    expect(await page.getByRole('button', { name: /^Import \d/u }).count()).toBe(0);
    await page.getByLabel('Encoding').selectOption('windows-1252');
    await shows(page, 'èâàí.ïåòðîâ');
    await page.getByLabel('Encoding').selectOption('windows-1251');
    await page.getByRole('button', { name: 'The names are right' }).click();
    await page.getByRole('button', { name: 'Import 2 users' }).waitFor();
  });
});

describe('20,000 rows', () => {
  test('show how far they are, are stopped, survive a reload with an exact account, and are gone on with', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    // What is sent meanwhile is the server's affair, and tested elsewhere.
    await tablet.offline();
    await tablet.goto('/users/import');
    await choose(
      page,
      `username,email\n${Array.from({ length: 20_000 }, (_, index) => `large${index},l${index}@example.org`).join('\n')}`,
    );
    await page.getByRole('progressbar').waitFor();
    const all = { name: 'Import 20,000 users' };
    await page.getByRole('button', all).click({ timeout: 120_000 });
    await page.getByRole('dialog').getByRole('button', all).click();
    await shows(page, /^Saved [1-9][\d,]* of 20,000 users$/u, 60_000);

    // The page asks before it is left.
    let asked = '';
    page.once('dialog', (dialog) => {
      asked = dialog.type();
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toBe('beforeunload');
    await shows(page, 'An import did not finish', 60_000);
    const account = await page.getByText(/Everything up to row/u).innerText();
    const saved = numberIn(/Saved ([\d,]+) of 20,000 users/u, account);
    expect(numberIn(/up to row ([\d,]+) was saved/u, account)).toBe(saved + 1);
    expect(numberIn(/([\d,]+) rows from row/u, account)).toBe(20_000 - saved);
    expect(await usersCalled(page, 'large')).toBe(saved);

    await tablet.goto('/users/import');
    await page.getByRole('button', { name: 'Go on with the rest' }).click();
    const rest = { name: `Import ${(20_000 - saved).toLocaleString('en')} users` };
    await page.getByRole('button', rest).click({ timeout: 120_000 });
    await page.getByRole('dialog').getByRole('button', rest).click();
    await shows(page, /^Saved [1-9][\d,]* of/u, 60_000);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await shows(page, /^Stopped: /u, 60_000);
    const stopped = numberIn(/([\d,]+) rows? not saved/u, await page.getByText(/^Stopped: /u).innerText());
    expect(stopped).toBeGreaterThan(0);

    await page.getByRole('button', { name: 'Back to the preview' }).click();
    const last = { name: `Import ${stopped.toLocaleString('en')} users` };
    await page.getByRole('button', last).click({ timeout: 120_000 });
    await page.getByRole('dialog').getByRole('button', last).click();
    await shows(page, `${stopped.toLocaleString('en')} created, 0 changed`, 240_000);
    expect(await usersCalled(page, 'large')).toBe(20_000);
    await tablet.goto('/users/import');
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    expect(await page.getByText('An import did not finish').count()).toBe(0);
  }, 600_000);
});

/** As the device has them: what the search of the list counts. */
async function usersCalled(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('rolecall');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const rows = opening.result.transaction('users').objectStore('users').getAll();
          rows.onsuccess = () => {
            opening.result.close();
            const records = rows.result as readonly { readonly record: { readonly username: string } }[];
            resolve(records.filter(({ record }) => record.username.startsWith(wanted)).length);
          };
        };
      }),
    name,
  );
}

function numberIn(pattern: RegExp, text: string): number {
  return Number((pattern.exec(text)?.[1] ?? 'none').replaceAll(',', ''));
}

async function choose(page: Page, contents: Uint8Array | string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-import-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'staff.csv');
  await writeFile(file, contents);
  await page.locator('input[type=file]').setInputFiles(file);
}
