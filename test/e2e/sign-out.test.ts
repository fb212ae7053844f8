import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { storedText } from '../support/stored-text.ts';
import { open, save, shows } from './acts.ts';

describe('a shared device', () => {
  test('signing out leaves nothing of the organisation on it, and warns of what waits', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const { page } = tablet;
    await tablet.signIn('admin');
    await tablet.settled();
    expect(await storedText(page)).toContain('manager.a');

    await tablet.offline();
    await open(tablet, 'desks', 'Desk 1');
    await page.getByRole('textbox', { name: /^Description/u }).fill('not yet on the server');
    await save(tablet);
    await page.getByRole('button', { name: /your account$/u }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await shows(page, /would be lost/u);
    await page.getByRole('button', { name: 'Stay signed in' }).click();

    await tablet.online();
    await tablet.settled();
    await page.getByRole('button', { name: /your account$/u }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await expect.poll(() => storedText(page)).not.toContain('manager.a');
    const left = await storedText(page);
    for (const trace of ['Desk 1', 'Team Lead', 'not yet on the server', 'admin']) expect(left).not.toContain(trace);

    // The next person sees only what is theirs.
    await tablet.signIn('compliance');
    await tablet.settled();
    expect(await storedText(page)).not.toContain('not yet on the server');
  });
});
