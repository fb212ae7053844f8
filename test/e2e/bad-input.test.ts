import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { open, save, shows } from './acts.ts';

const nasty = '<img src=x onerror="document.title=\'owned\'"> "quoted" & \'single\' ${x} {{y}}';

describe('bad input in forms', () => {
  test('is refused beside its field with a reason, and nothing typed is lost', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();

    await tablet.goto('/users/new');
    await page.getByRole('textbox', { name: /^Username/u }).fill('manager.a');
    await page.getByRole('textbox', { name: /^Email/u }).fill('nobody at nowhere');
    await page.getByRole('button', { name: /^Review and /u }).click();
    // The review says it, and does not let it through.
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/The rules object/u).waitFor();
    const create = dialog.getByRole('button', { name: /^(?:Create|Save)$/u });
    expect(await create.getAttribute('aria-disabled')).toBe('true');
    await dialog.getByRole('button', { name: 'Back to editing' }).click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    expect(await page.getByRole('textbox', { name: /^Email/u }).inputValue()).toBe('nobody at nowhere');
    await page.reload();
    await expect.poll(() => page.getByRole('textbox', { name: /^Username/u }).inputValue()).toBe('manager.a');

    await page.getByRole('textbox', { name: /^Username/u }).fill('manager.d');
    await page.getByRole('textbox', { name: /^Email/u }).fill('manager.d@example.org');
    await save(tablet);
    await tablet.settled();
  });

  test('an accepted IP that is none stays in its field with the reason, beside those that are taken', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await open(tablet, 'roles', 'Team Lead');
    await page.getByRole('tab', { name: /^Restrictions/u }).click();
    const field = page.getByLabel('Add an address or range');
    await field.fill('10.1.0.0/16 10.0.0.300 2001:db8::/32');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await shows(page, /“10\.0\.0\.300”/u);
    expect(await field.inputValue()).toBe('10.0.0.300');
    await page.getByRole('group', { name: 'Accepted IPs' }).getByText('2001:db8::/32').waitFor();
    expect(await page.getByRole('dialog').count(), 'adding an address opens no review').toBe(0);
    // What stands there is not silently left out of the Save.
    await page.getByRole('button', { name: 'Review and save' }).click();
    await shows(page, /^Not finished/u);
    await page.getByRole('button', { name: 'Leave it out: Accepted IPs' }).click();
    expect(await field.inputValue()).toBe('');
    await save(tablet);
    await tablet.settled();
  });

  test('text that looks like markup stays text', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto('/desks/new');
    await page.getByRole('textbox', { name: /^Name/u }).fill(nasty);
    await page.getByRole('textbox', { name: /^Description/u }).fill(nasty);
    await save(tablet);
    await tablet.settled();
    await tablet.goto('/desks');
    await page.getByRole('searchbox').first().fill('onerror');
    await shows(page, nasty);
    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('img[src=x]').count()).toBe(0);
  });

  test('a name that hides something is told what it is, and offered without it; one that looks like another is refused', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    await tablet.goto('/users/new');
    const username = page.getByRole('textbox', { name: /^Username/u });
    await username.fill('dora\u200b');
    await shows(page, /There is an invisible character at the end: zero width space \(U\+200B\)\./u);
    await page.getByRole('button', { name: 'Remove invisible characters' }).click();
    expect(await username.inputValue()).toBe('dora');
    await username.fill('dоra');
    await shows(page, /“о” is a Cyrillic letter among Latin ones/u);
    await username.fill('аdmin');
    await shows(page, /“аdmin” looks like “admin”, which already exists/u);
    await page.getByRole('button', { name: /^Review and /u }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/The rules object/u).waitFor();
    const create = dialog.getByRole('button', { name: /^(?:Create|Save)$/u });
    expect(await create.getAttribute('aria-disabled')).toBe('true');
  });
});
