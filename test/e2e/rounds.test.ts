import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { collectionsWords } from '../../app/language/en/collections-en.ts';
import { listPath } from '../../app/routes/records/record-paths.ts';
import { allCollections, collections, type Collection } from '../../shared/schema/records.ts';
import { test } from '../support/e2e.ts';
import type { Tablet } from '../support/tablet.ts';
import { open, save, shows } from './acts.ts';

/** Where everybody may go. */
const everybody = ['/', '/attention', '/deleted', '/sync', '/settings'];

const people = {
  admin: ['/', ...allCollections.map(listPath), '/access', '/attention', '/activity', '/deleted', '/sync', '/settings'],
  'manager.a': [...everybody, '/desks', '/queues', '/agents', '/devices', '/report-templates'],
  'phone.agent': everybody,
} as const;

const main = (page: Page) => page.getByRole('navigation', { name: 'Main' });

async function offered(page: Page): Promise<readonly string[]> {
  const links = main(page).getByRole('link');
  return Promise.all((await links.all()).map(async (link) => (await link.getAttribute('href')) ?? ''));
}

/** Goes to every place that is offered, and finds a screen there. */
async function walk({ page }: Tablet, places: readonly string[]): Promise<void> {
  for (const place of places) {
    await main(page).locator(`a[href="${place}"]`).click();
    await page.waitForURL((url) => url.pathname === place);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    expect(await heading.innerText(), place).not.toBe('Not for you');
  }
}

describe('every screen', () => {
  test('is offered to whoever may open it, names what others lack, and is there without a network', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    for (const [person, places] of Object.entries(people)) {
      const tablet = await lab.tablet(server);
      await tablet.signIn(person);
      await tablet.settled();
      expect([...(await offered(tablet.page))].sort(), person).toEqual([...places].sort());
      await walk(tablet, places);
      await tablet.offline();
      await walk(tablet, places);
      if (person === 'admin') continue;
      await tablet.goto('/roles');
      await shows(tablet.page, 'It needs the permission show_role');
    }
  });

  test('makes a record without a network, which is on the server when there is one', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.offline();
    const named = (collection: Collection): string =>
      collection === collections.agents ? '7301' : collection === collections.users ? 'nora' : 'Of the night';
    for (const collection of allCollections) {
      await main(page)
        .locator(`a[href="${listPath(collection)}"]`)
        .click();
      await page.getByRole('link', { name: collectionsWords[collection].create }).first().click();
      await page
        .getByRole('textbox', { name: /^(?:Name|Number|Username)/u })
        .first()
        .fill(named(collection));
      if (collection === collections.scheduledReports)
        await page.getByRole('combobox', { name: 'Template' }).selectOption({ label: 'Of the night' });
      await save(tablet);
      await page.getByRole('heading', { level: 1, name: named(collection) }).waitFor();
    }
    await tablet.online();
    await tablet.settled();
    expect(await main(page).locator('.place-count').count()).toBe(0);

    // Somebody else has them all.
    const other = await lab.tablet(server);
    await other.signIn('admin');
    await other.settled();
    for (const collection of allCollections) {
      await main(other.page)
        .locator(`a[href="${listPath(collection)}"]`)
        .click();
      await other.page
        .getByRole('searchbox', { name: /^Search /u })
        .first()
        .fill(named(collection));
      await shows(other.page, named(collection));
    }
  });

  test('lets the manager of a desk change its agents, and says why not another’s', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('manager.a');
    await tablet.settled();
    await tablet.offline();
    await tablet.goto('/agents');
    await page.getByRole('searchbox', { name: 'Search agents' }).fill('1001');
    await page.getByRole('link', { name: '1001' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Raf Jones');
    await save(tablet);
    await tablet.online();
    await tablet.settled();
    await open(tablet, 'desks', 'Desk 2');
    await shows(page, 'is not one of your desks');
    await tablet.goto('/agents');
    await page.getByRole('searchbox', { name: 'Search agents' }).fill('1004');
    await page.getByRole('link', { name: '1004' }).click();
    await shows(page, 'is not one of your desks');
    expect(await page.getByRole('textbox', { name: 'Name' }).getAttribute('readonly')).not.toBeNull();
  });
});
