import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { save, shows } from './acts.ts';

const nasty = '<img src=x onerror="document.title=\'owned\'"> "quoted" & \'single\' ${x} {{y}}';

describe('bad input in forms', () => {
  test('is refused beside its field with a reason, and nothing typed is lost', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();

    await tablet.goto('/users/new');
    await page.getByLabel('Username').fill('manager.a');
    await page.getByLabel('Email').fill('nobody at nowhere');
    await page.getByRole('button', { name: /^Review and /u }).click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    const dialog = page.getByRole('dialog');
    if (await dialog.isVisible()) {
      // The review says it, and does not let it through.
      await dialog.getByText('The rules object').waitFor();
      const create = dialog.getByRole('button', { name: /^(?:Create|Save)$/u });
      expect(await create.getAttribute('aria-disabled')).toBe('true');
      await dialog.getByRole('button', { name: 'Back to editing' }).click();
    }
    expect(await page.getByLabel('Email').inputValue()).toBe('nobody at nowhere');
    await page.reload();
    await expect.poll(() => page.getByLabel('Username').inputValue()).toBe('manager.a');

    await page.getByLabel('Username').fill('manager.d');
    await page.getByLabel('Email').fill('manager.d@example.org');
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
    await page.getByLabel('Name', { exact: true }).fill(nasty);
    await page.getByLabel('Description').fill(nasty);
    await save(tablet);
    await tablet.settled();
    await tablet.goto('/desks');
    await page.getByRole('searchbox').first().fill('onerror');
    await shows(page, nasty);
    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('img[src=x]').count()).toBe(0);
  });
});
