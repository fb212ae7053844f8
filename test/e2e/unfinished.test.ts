import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { addRole, addUser, asAdmin } from './prepare.ts';
import { draftKept, open, save, shows } from './acts.ts';

describe('text that stands in a field', () => {
  test('an end that is typed is in the review and in the Save without another button, and half an end is said', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const role = await addRole(admin, 'Holiday cover', ['show_desk']);
    const user = await addUser(admin, 'ulla', [role]);
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();

    await open(tablet, 'users', 'ulla');
    await page.getByRole('button', { name: 'Until when: Holiday cover' }).click();
    const until = page.getByLabel('Until', { exact: true });
    await until.fill('2031-05-04T09:30');
    await page.getByRole('button', { name: 'Review and save' }).click();
    const review = page.getByRole('dialog');
    await review.getByText(/Until .*2031/u).waitFor();
    await review.getByRole('button', { name: 'Back to editing' }).click();

    // Half a date: the browser tells nothing of it, so the field and the Save do.
    await until.focus();
    await page.keyboard.press('Delete');
    await shows(page, 'The end of Holiday cover is not complete');
    await page.getByRole('button', { name: /^Review and save$/u }).click();
    expect(await page.getByRole('dialog').count(), 'nothing is saved around what is not finished').toBe(0);
    await shows(page, /^Not finished/u);
    await draftKept(page, 'unfinished":[{');
    await page.reload();
    await shows(page, 'The end of Holiday cover is not complete');

    await page.getByLabel('Until', { exact: true }).fill('2031-05-04T09:30');
    await save(tablet);
    await tablet.settled();
    const stored = await admin.within('users', (doc) => doc.getMap('users').toJSON());
    expect(String(stored[`${user}/roles/${role}`])).toMatch(/^2031-05-04T/u);
  });

  test('a draft is marked in the list and in the navigation, of another tab too, until it is discarded', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    await addRole(admin, 'Night office', ['show_desk']);
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    const other = await tablet.context().newPage();
    await other.goto(`${tablet.url}/roles`);
    await other.getByRole('searchbox', { name: 'Search roles' }).fill('Night');
    const row = other.getByRole('row').filter({ hasText: 'Night office' });
    await row.waitFor();
    const mark = row.getByRole('img', { name: 'Night office: not saved' });
    expect(await mark.count()).toBe(0);

    await open(tablet, 'roles', 'Night office');
    await page.getByRole('textbox', { name: /^Description/u }).fill('Who stays late');
    await mark.waitFor();
    const navigation = other.getByRole('navigation', { name: 'Main' });
    await navigation.getByRole('link', { name: /^Roles\s*, .*not saved/u }).waitFor();

    await page.getByRole('button', { name: 'Discard', exact: true }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /Discard/u })
      .click();
    await mark.waitFor({ state: 'detached' });
    await navigation.getByRole('link', { name: 'Roles', exact: true }).waitFor();
  });

  test('an address that is typed and not added is in the Save, and one that is none holds it up', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const role = await addRole(admin, 'Night office', ['show_desk']);
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();

    await open(tablet, 'roles', 'Night office');
    await page.getByRole('tab', { name: /^Restrictions/u }).click();
    const field = page.getByLabel('Add an address or range');
    await field.fill('10.1.0.0/16');
    await field.fill('10.1.0.0/16 10.0.0.300');
    await draftKept(page, '10.0.0.300');
    await page.reload();
    await expect.poll(() => field.inputValue()).toContain('10.0.0.300');
    await page.getByRole('tab', { name: /^Permissions/u }).click();
    await page.getByRole('button', { name: 'Review and save' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Show Accepted IPs' }).click();
    await expect.poll(() => field.inputValue()).toBe('10.0.0.300');
    await field.fill('10.0.0.30');
    await save(tablet);
    await tablet.settled();
    const stored = await admin.within('roles', (doc) => doc.getMap('roles').toJSON());
    expect(stored[`${role}/acceptedAddresses/10.1.0.0/16`]).toBe(true);
    expect(stored[`${role}/acceptedAddresses/10.0.0.30`]).toBe(true);
  });
});
