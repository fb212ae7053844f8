/** What people do on a tablet, by what they see: labels, roles and names. */

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { permissionSays } from '../../app/language/permission-text.ts';
import type { PermissionKey } from '../../shared/catalogue/permissions.ts';
import type { Tablet } from '../support/tablet.ts';

export type Screen = 'desks' | 'queues' | 'roles' | 'users';

/** Opens a record by its name, as from the list. */
export async function open(tablet: Tablet, screen: Screen, name: string): Promise<void> {
  const link = tablet.page.getByRole('navigation', { name: 'Main' }).locator(`a[href="/${screen}"]`);
  if (await link.isVisible()) await link.click();
  else await tablet.goto(`/${screen}`);
  await tablet.page
    .getByRole('searchbox', { name: /^Search /u })
    .first()
    .fill(name);
  await tablet.page.getByRole('link', { name, exact: true }).click();
  await tablet.page.getByRole('heading', { level: 1, name }).waitFor();
}

export function permissionBox(page: Page, key: PermissionKey): Locator {
  return page.getByRole('checkbox', { name: permissionSays(key) });
}

/** Ticks or unticks a permission in the open role editor. */
export async function setPermission(tablet: Tablet, key: PermissionKey, on: boolean): Promise<void> {
  await tablet.page.getByRole('searchbox', { name: 'Search permissions' }).fill(key);
  const box = permissionBox(tablet.page, key);
  await box.setChecked(on);
}

/** Saves what is changed in the open editor: after its review, where there is something to weigh. */
export async function save(tablet: Tablet): Promise<void> {
  const bar = tablet.page.getByRole('region', { name: 'Unsaved changes' });
  const button = bar.getByRole('button', { name: /^(?:Review and save|Review and create|Save|Create)$/u });
  const reviewed = ((await button.textContent()) ?? '').startsWith('Review');
  await button.click();
  if (!reviewed) return bar.waitFor({ state: 'hidden' });
  const confirm = tablet.page.getByRole('dialog').getByRole('button', { name: /^(?:Save|Create)$/u });
  await confirm.click();
  await confirm.waitFor({ state: 'hidden' });
}

/** A user that was just created with a connection is asked for a password. */
export async function passwordLater({ page }: Tablet): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^Set the password of/u });
  await dialog.getByRole('button', { name: 'Later' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Waits until a page shows a text, and says what it shows instead. */
export async function shows(page: Page, text: RegExp | string, timeout = 10_000): Promise<void> {
  const found = page.getByText(text).filter({ visible: true }).first();
  await found.waitFor({ timeout }).catch(async () => {
    expect.fail(`${page.url()} does not show ${String(text)} but:\n${await page.locator('body').innerText()}`);
  });
}

/** Waits until the device keeps a draft with this text in it. */
export async function draftKept(page: Page, text: string): Promise<void> {
  const drafts = (): Promise<string> =>
    page.evaluate(async () => {
      const [found] = await indexedDB.databases();
      const request = indexedDB.open(found?.name ?? '');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('no database'));
      });
      const rows = db.transaction('drafts').objectStore('drafts').getAll();
      await new Promise((resolve) => (rows.onsuccess = resolve));
      db.close();
      return JSON.stringify(rows.result);
    });
  await expect.poll(drafts).toContain(text);
}

/** Waits until it has the focus, and says what has it instead. */
export async function hasFocus(page: Page, target: Locator): Promise<void> {
  // Asked anew each time: what has the focus may be drawn again, and then its successor has it.
  await expect
    .poll(() => target.evaluate((one) => document.activeElement === one), { timeout: 10_000 })
    .toBe(true)
    .catch(async () => {
      const has = await page.evaluate(
        () => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.slice(0, 80)}`,
      );
      expect.fail(`The focus is not at ${String(target)} but at ${has}`);
    });
}
