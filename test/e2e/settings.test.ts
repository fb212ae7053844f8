import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { shows } from './acts.ts';
import { asAdmin } from './prepare.ts';

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
});
