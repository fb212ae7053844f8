import { expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { open, shows } from './acts.ts';

test('an administrator looks as the manager of desk 1, without a network: sees what is theirs, can save nothing, and comes back', async ({
  lab,
}) => {
  const server = await lab.server({ demo: true });
  const tablet = await lab.tablet(server);
  const { page } = tablet;
  await tablet.signIn('admin');
  await tablet.settled();
  await open(tablet, 'users', 'manager.a');
  await tablet.offline();
  await page.getByRole('button', { name: 'More for manager.a' }).click();
  await page.getByRole('menuitem', { name: 'View as manager.a' }).click();

  const banner = page.getByRole('region', { name: 'You are looking as manager.a' });
  await banner.waitFor();
  await page.getByRole('heading', { level: 1, name: 'My access' }).waitFor();
  await expect.poll(() => page.title()).toMatch(/^As manager\.a: /u);
  const editing = page.locator('dt', { hasText: /^Editing/u }).locator('xpath=following-sibling::dd[1]');
  expect(await editing.innerText()).toBe('Desk 1');
  const main = page.getByRole('navigation', { name: 'Main' });
  expect(await main.getByRole('link', { name: 'Roles' }).count()).toBe(0);

  // Their own desk is locked because one only looks, another's because it is another's.
  for (const [desk, why] of [
    ['Desk 1', 'You are looking as manager.a'],
    ['Desk 2', 'is not one of your desks'],
  ] as const) {
    await open(tablet, 'desks', desk);
    await shows(page, why);
    expect(await page.getByRole('textbox', { name: /^Name/u }).getAttribute('readonly')).not.toBeNull();
    expect(await page.getByRole('region', { name: 'Unsaved changes' }).count()).toBe(0);
  }
  await page.getByRole('button', { name: 'manager.a, your account' }).click();
  expect(await page.getByRole('menuitem', { name: 'Sign out' }).getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Escape');
  await banner.waitFor();

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('back to your');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'manager.a' }).waitFor();
  expect(await page.getByRole('region', { name: /^You are looking/u }).count()).toBe(0);
  expect(await page.getByRole('textbox', { name: /^Email/u }).getAttribute('readonly')).toBeNull();
  expect(await page.title()).not.toMatch(/^As /u);
});
