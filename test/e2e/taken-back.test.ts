import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { open, save, shows } from './acts.ts';

describe('the activity', () => {
  test('shows what was changed from what to what, without a network too, and takes a Save back after its review', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await open(tablet, 'queues', 'Billing English');
    const description = page.getByRole('textbox', { name: 'Description' });
    const before = await description.inputValue();
    await description.fill('Calls about new orders');
    await save(tablet);
    await tablet.settled();

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Activity' }).click();
    const list = page.getByRole('main').locator('.activity-list > li');
    const saved = list.filter({ hasText: 'Calls about new orders' });
    await saved.waitFor();
    await saved.getByRole('link', { name: 'Queue Billing English' }).waitFor();
    expect(await saved.innerText()).toContain('admin');
    await list.filter({ hasText: 'Signed in' }).first().waitFor();

    await page.getByRole('combobox', { name: 'Kind of record' }).selectOption({ label: 'Queues' });
    await expect.poll(() => list.filter({ hasText: 'Signed in' }).count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('collection')).toBe('queues');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await list.filter({ hasText: 'Signed in' }).first().waitFor();

    await tablet.offline();
    await page.reload();
    await shows(page, /kept on this device/u);
    await saved.waitFor();
    await tablet.online();
    await expect.poll(() => page.getByText(/kept on this device/u).count()).toBe(0);

    await saved.getByRole('button', { name: /^Actions for the entry/u }).click();
    await page.getByRole('menuitem', { name: 'Revert this Save' }).click();
    const review = page.getByRole('dialog', { name: 'Revert a Save' });
    await review.getByText('Calls about new orders').waitFor();
    await review.getByRole('button', { name: 'Revert', exact: true }).click();
    await review.waitFor({ state: 'hidden' });
    await tablet.settled();
    await open(tablet, 'queues', 'Billing English');
    expect(await page.getByRole('textbox', { name: 'Description' }).inputValue()).toBe(before);

    // The record's own history has both, and goes back to any moment of it.
    await page.getByRole('button', { name: 'Show history' }).click();
    const history = page.getByRole('region', { name: 'History' }).locator('.history > li');
    await expect.poll(() => history.filter({ hasText: 'Calls about new orders' }).count()).toBe(2);
    await history
      .nth(1)
      .getByRole('button', { name: /^Actions for the entry/u })
      .click();
    await page.getByRole('menuitem', { name: 'Back to how it was after this' }).click();
    await page
      .getByRole('dialog', { name: /^Back to /u })
      .getByText('Calls about new orders')
      .waitFor();
  });
});
