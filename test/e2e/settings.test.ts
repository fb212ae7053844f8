import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import type { Locator } from 'playwright-core';
import type { Tablet } from '../support/tablet.ts';
import { save, shows } from './acts.ts';
import { addRole, addUser, asAdmin } from './prepare.ts';

describe('settings', () => {
  test('an administrator sets how long the activity record is kept; what the server would not take is said under its field', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const [alices, bobs] = [await lab.tablet(server), await lab.tablet(server)];
    await alices.signIn('admin');
    await alices.settled();
    await alices.goto('/settings');
    const section = alices.page.getByRole('region', { name: 'Activity record' });
    const days = section.getByRole('textbox', { name: /^Days/u });
    const megabytes = section.getByRole('textbox', { name: /^Space/u });
    const save = section.getByRole('button', { name: 'Save' });
    await days.waitFor();
    expect([await days.inputValue(), await megabytes.inputValue()]).toEqual(['400', '2048']);
    await section.getByText(/^[\d,]+ entries, .+; the oldest is from /u).waitFor();

    await days.fill('20');
    await megabytes.fill('lots');
    await save.click();
    await section.getByText('Enter a whole number from 30 to 3,650').waitFor();
    await section.getByText('Enter a whole number from 64 to 100,000').waitFor();
    await expect.poll(() => days.evaluate((input) => input === document.activeElement)).toBe(true);

    await days.fill('90');
    await megabytes.fill('4096');
    await save.click();
    // Less is kept: that is asked first.
    await alices.page.getByRole('alertdialog').getByRole('button', { name: 'Keep less' }).click();
    await shows(alices.page, 'Saved on the server.');
    const held = await (await asAdmin(server)).send('GET', '/api/settings');
    expect(await held.json()).toMatchObject({ activity: { days: 90, megabytes: 4_096 } });

    await alices.offline();
    await days.fill('365');
    await alices.page.getByRole('button', { name: /^Sync: Offline/u }).waitFor();
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    await alices.page.reload();
    await section.getByText('that needs a connection').waitFor();
    await alices.online();
    await days.waitFor();
    expect(await days.inputValue()).toBe('90');

    await bobs.signIn('manager.a');
    await bobs.settled();
    await bobs.goto('/settings');
    await bobs.page.getByRole('heading', { name: 'Your password' }).waitFor();
    expect(await bobs.page.getByRole('heading', { name: 'Activity record' }).count()).toBe(0);
  });

  test('one changes one’s own profile where one may: as a Save where one reads users, else at the server', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    await addUser(admin, 'erin', [await addRole(admin, 'Own profile', ['edit_own_profile'])]);
    const [alices, erins] = [await lab.tablet(server), await lab.tablet(server)];
    const profileOf = ({ page }: Tablet): Locator => page.getByRole('region', { name: 'Your profile' });
    const email = (tablet: Tablet): Locator => profileOf(tablet).getByRole('textbox', { name: /^Email/u });

    await erins.signIn('erin');
    await erins.settled();
    await erins.goto('/settings');
    await email(erins).fill('no address');
    await profileOf(erins).getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => email(erins).getAttribute('aria-invalid')).toBe('true');
    await email(erins).fill('erin@example.com');
    await profileOf(erins).getByRole('button', { name: 'Save' }).click();
    await shows(erins.page, 'Your profile is saved on the server.');
    // Without the permission, the form of the password says so.
    const password = erins.page.getByRole('region', { name: 'Your password' });
    expect(await password.getByRole('button', { name: 'Change password' }).getAttribute('aria-disabled')).toBe('true');
    await password.getByText(/change_own_password.* to change your own password/u).waitFor();

    await alices.signIn('admin');
    await alices.settled();
    await alices.offline();
    await alices.page.locator('a[href="/settings"]').first().click();
    await email(alices).fill('admin@example.com');
    await save(alices);
    await alices.online();
    await alices.settled();
    const emails = await admin.within('users', (doc) => JSON.stringify(doc.getMap('users').toJSON()));
    expect(emails).toContain('erin@example.com');
    expect(emails).toContain('admin@example.com');
  });
});
