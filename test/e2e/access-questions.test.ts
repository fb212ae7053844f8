import { describe, expect } from 'vitest';
import { violations } from '../support/axe-violations.ts';
import { idOf, writeRecord } from '../support/plain-client.ts';
import { test } from '../support/e2e.ts';
import { addRole, asAdmin } from './prepare.ts';

describe('Access', () => {
  test('three questions are filled in by keyboard, answered without a network, and the address is the answer', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const manager = await admin.within('users', (doc) => idOf(doc, 'users', 'manager.a'));
    const tablet = await lab.tablet(server);
    await tablet.signIn('admin');
    await tablet.settled();
    const { page } = tablet;
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Access', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Access' }).waitFor();
    await tablet.offline();

    // Who can: Enter opens the list, what is typed finds, Enter takes.
    await page.getByRole('button', { name: /^Permission:/u }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
    await page.keyboard.type('listen_recording');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /people of \d+ can$/u }).waitFor();
    expect(page.url()).toContain('permission=listen_recording');
    const who = page.url();

    // Can, and why: what would change it, with links to where.
    await page.getByRole('radio', { name: 'Can …, and why' }).check();
    await page.getByRole('button', { name: /^User:/u }).click();
    await page.keyboard.type('manager.a');
    await page.keyboard.press('Enter');
    await page.getByText('No', { exact: true }).waitFor();
    await page.getByText('No role and no scope of theirs grants it.').waitFor();
    await page.getByRole('heading', { name: 'What would make it a yes' }).waitFor();
    expect(await page.getByText('You could do this').count()).toBeGreaterThan(0);
    expect(page.url()).toContain(`user=${manager}`);

    // What can: everything in groups, the role is a link.
    await page.getByRole('radio', { name: 'What can … do' }).check();
    await page.getByRole('heading', { name: /^manager\.a: \d+ permissions$/u }).waitFor();
    await page.getByRole('button', { name: 'Desk scope' }).click();
    await page.getByRole('link', { name: 'Manager A', exact: true }).first().waitFor();

    await page.goBack();
    await page.getByRole('heading', { name: 'What would make it a yes' }).waitFor();
    await page.goto(who);
    await page.getByRole('heading', { name: /people of \d+ can$/u }).waitFor();
  }, 180_000);

  test('whoever may not read users and roles is told what is missing; without roles alone, the server answers', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const clerks = await addRole(admin, 'User clerks', ['show_user']);
    const compliance = await admin.within('users', (doc) => idOf(doc, 'users', 'compliance'));
    const tablet = await lab.tablet(server);
    await tablet.signIn('compliance');
    await tablet.settled();
    const { page } = tablet;
    expect(
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Access', exact: true }).count(),
    ).toBe(0);
    await tablet.goto('/access?ask=who&permission=show_cost');
    await page.getByText('show_user and show_role').waitFor();

    await admin.within('users', (doc) => writeRecord(doc, 'users', { roles: [clerks] }, compliance));
    await page.getByRole('heading', { name: /people of \d+ can$/u }).waitFor();
    await tablet.goto(`/access?ask=can&user=${compliance}&permission=show_user`);
    await page.getByText('Roles that you may not read have a part in it.').waitFor();
    await page.getByText(/^The server’s answer, /u).waitFor();
    await tablet.offline();
    await page.getByRole('radio', { name: 'Who can …' }).check();
    await page.getByText('Only the server can answer this, and there is no connection').waitFor();
  }, 120_000);

  test('two roles stand side by side, and a role says what it gives its holders', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    await tablet.signIn('admin');
    await tablet.settled();
    const { page } = tablet;
    await tablet.goto('/roles/builtin.manager');
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.getByRole('button', { name: /^Second role:/u }).click();
    await page.keyboard.type('Compliance Manager');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Only Compliance Manager' }).waitFor();
    expect(new URL(page.url()).search).toBe('?a=builtin.manager&b=builtin.compliance-manager');
    await page.getByRole('button', { name: 'Swap' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?a=builtin.compliance-manager&b=builtin.manager');
    await tablet.goto('/roles/builtin.compliance-manager?section=members');
    await page.getByRole('heading', { name: 'What it gives its holders' }).waitFor();
    await page
      .getByText(/^Gives .*listen_recording|^Gives /u)
      .first()
      .waitFor();
  });

  test('axe finds nothing in any answer, and none is wider than the screen', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const user = await admin.within('users', (doc) => idOf(doc, 'users', 'manager.a'));
    const desk = await admin.within('desks', (doc) => idOf(doc, 'desks', 'Desk 2'));
    const tablet = await lab.tablet(server);
    await tablet.signIn('admin');
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await tablet.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      if (colorScheme === 'dark') await tablet.page.setViewportSize({ width: 390, height: 844 });
      for (const path of [
        '/access',
        `/access?ask=who&permission=show_agent_stats&desk=${desk}`,
        `/access?ask=what&user=${user}`,
        `/access?ask=can&user=${user}&permission=listen_recording&desk=${desk}`,
        '/roles/compare?a=builtin.manager&b=builtin.compliance-manager',
      ]) {
        await tablet.goto(path);
        await tablet.page.getByRole('heading', { level: 2 }).first().waitFor();
        found.push(...(await violations(tablet.page, `${colorScheme} ${path}`)));
        const over = await tablet.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${colorScheme} ${path}: wider than the screen by ${over} px`);
      }
    }
    expect(found).toEqual([]);
  }, 180_000);
});
