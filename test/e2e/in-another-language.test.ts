import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { builtInRoles } from '../../shared/catalogue/built-in-roles.ts';
import { test } from '../support/e2e.ts';
import { shows } from './acts.ts';

/** Names are the same in every language: of built-in roles, and of what the demo has. */
const namesOfRecords = [...builtInRoles.map(({ name }) => name), 'Harbour Street Call Centre', 'admin'];

/** What stands on the page and is not said by the pseudo language, but for names and values of records. */
function untranslated(page: Page): Promise<readonly string[]> {
  return page.evaluate((names) => {
    const foreign = (text: string): boolean =>
      /[A-Za-z]{3,}/u.test(text) && !/[‹›]/u.test(text) && !names.includes(text);
    const data = '.table-body, .brand, [translate=no], option, code, input, textarea, script, style, noscript';
    const found = new Set<string>();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let at = walk.nextNode(); at !== null; at = walk.nextNode()) {
      const text = at.textContent?.trim() ?? '';
      if (foreign(text) && at.parentElement?.closest(data) === null) found.add(text);
    }
    for (const name of ['aria-label', 'title', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`)) {
        const text = element.getAttribute(name) ?? '';
        if (foreign(text) && element.closest(data) === null) found.add(`${name}: ${text}`);
      }
    return [...found];
  }, namesOfRecords);
}

describe('languages', () => {
  test('one is chosen in Settings, and holds without a network too; from right to left nothing is left in English', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto('/settings');
    await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Deutsch' });
    await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    await tablet.offline();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
    await shows(page, 'Offline');
    await tablet.online();

    await page.evaluate(() => localStorage.setItem('rolecall.language', 'pseudo'));
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ['/roles/new', '/agents', '/settings', '/access']) {
      await tablet.goto(path);
      await page.getByRole('heading', { level: 1, name: '‹' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      expect(await untranslated(page), path).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  });
});
