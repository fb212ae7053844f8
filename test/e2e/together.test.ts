import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { open, save, shows } from './acts.ts';
import { addAdministrator, addRole, addUser, asAdmin } from './prepare.ts';

describe('two people at once, connected', () => {
  test('see each other in a role, and what one saves is shown beside what the other has typed', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    await addAdministrator(admin, 'bob');
    await addRole(admin, 'Floor team', ['show_index'], 'as it was');
    const [alices, bobs] = [await lab.tablet(server), await lab.tablet(server)];
    await alices.signIn('admin');
    await bobs.signIn('bob');
    for (const tablet of [alices, bobs]) {
      await tablet.settled();
      await open(tablet, 'roles', 'Floor team');
    }
    await shows(alices.page, /bob is here/u);
    await shows(bobs.page, /admin is here/u);

    await alices.page.getByRole('textbox', { name: /^Description/u }).fill('what alice typed');
    await bobs.page.getByRole('textbox', { name: /^Description/u }).fill('what bob saved');
    await save(bobs);
    // Shown, not overwritten; and not saved over unseen.
    await shows(alices.page, /bob changed it to/u);
    await shows(alices.page, 'what bob saved');
    expect(await alices.page.getByRole('textbox', { name: /^Description/u }).inputValue()).toBe('what alice typed');
    await alices.page
      .getByRole('button', { name: /^Keep mine/u })
      .first()
      .click();
    await save(alices);
    await expect
      .poll(() => bobs.page.getByRole('textbox', { name: /^Description/u }).inputValue())
      .toBe('what alice typed');
  });

  test('what a person may not do is not offered, or says why', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const reader = await addRole(admin, 'Reader of roles', ['show_role']);
    await addUser(admin, 'carol', [reader]);
    const tablet = await lab.tablet(server);
    await tablet.signIn('carol');
    await tablet.settled();
    const navigation = tablet.page.getByRole('navigation').first();
    await navigation.getByRole('link', { name: 'Roles' }).waitFor();
    expect(await navigation.getByRole('link', { name: 'Users' }).count()).toBe(0);
    await open(tablet, 'roles', 'Team Lead');
    await shows(tablet.page, /needs the permission edit_role/u);
    // The address of a screen gives away no more than its button would.
    await tablet.goto('/users');
    await shows(tablet.page, /show_user/u);
    expect(await tablet.page.getByText('manager.a').count()).toBe(0);
  });
});
