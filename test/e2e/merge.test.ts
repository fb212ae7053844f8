import type { Locator } from 'playwright-core';
import { expect, describe } from 'vitest';
import { test } from '../support/e2e.ts';
import type { Tablet } from '../support/tablet.ts';
import { open, passwordLater, permissionBox, save, setPermission, shows } from './acts.ts';
import { addAdministrator, addRole, asAdmin } from './prepare.ts';

describe('two administrators on two tablets', () => {
  test('both edit different permissions of one role offline, and both edits survive', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    await addAdministrator(admin, 'bob');
    await addRole(admin, 'Floor team', ['show_index']);
    const [alices, bobs] = [await lab.tablet(server), await lab.tablet(server)];
    await alices.signIn('admin');
    await bobs.signIn('bob');
    await alices.settled();
    await bobs.settled();

    await alices.offline();
    await bobs.offline();
    await open(alices, 'roles', 'Floor team');
    await setPermission(alices, 'show_cost', true);
    await save(alices);
    await open(bobs, 'roles', 'Floor team');
    await setPermission(bobs, 'listen_recording', true);
    await save(bobs);
    await alices.online();
    await bobs.online();
    await alices.settled();
    await bobs.settled();

    for (const tablet of [alices, bobs]) {
      await open(tablet, 'roles', 'Floor team');
      for (const key of ['show_index', 'show_cost', 'listen_recording'] as const) {
        await tablet.page.getByRole('searchbox', { name: 'Search permissions' }).fill(key);
        await expect.poll(() => permissionBox(tablet.page, key).isChecked(), { message: key }).toBe(true);
      }
    }
  });

  test.for([
    { who: 'both edit the same field offline', other: 'bob' },
    { who: 'one person edits the same field on two tablets offline', other: 'admin' },
  ])('$who, and both tablets are told of the collision, with both values', async ({ other }, { lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    if (other === 'bob') await addAdministrator(admin, other);
    await addRole(admin, 'Floor team', ['show_index'], 'as it was');
    const [first, second] = [await lab.tablet(server), await lab.tablet(server)];
    await first.signIn('admin');
    await second.signIn(other);
    await first.settled();
    await second.settled();

    await first.offline();
    await second.offline();
    for (const [tablet, text] of [
      [first, 'what the first wrote'],
      [second, 'what the second wrote'],
    ] as const) {
      await open(tablet, 'roles', 'Floor team');
      await description(tablet).fill(text);
      await save(tablet);
    }
    await first.online();
    await first.settled();
    // Away again when it happens: the first is told at the next contact.
    await first.offline();
    await second.online();
    await second.settled();
    await first.online();
    await first.settled();

    // Arrival decides; nobody has to go and look for what was lost.
    for (const tablet of [first, second]) {
      await tablet.page.getByRole('button', { name: /^Sync: .*1 value also changed by somebody else/u }).waitFor();
      await tablet.goto('/sync');
      await shows(tablet.page, 'what the first wrote');
      await shows(tablet.page, 'what the second wrote');
      const author = tablet === first ? other : 'admin';
      await shows(tablet.page, other === 'admin' ? 'You changed it on another device' : `${author} changed it`);
      await open(tablet, 'roles', 'Floor team');
      await expect.poll(() => description(tablet).inputValue()).toBe('what the second wrote');
    }
  });

  test('both make a user of the same name offline: the first keeps it, the second comes back to be renamed', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    await addAdministrator(admin, 'bob');
    const [alices, bobs] = [await lab.tablet(server), await lab.tablet(server)];
    await alices.signIn('admin');
    await bobs.signIn('bob');
    await alices.settled();
    await bobs.settled();

    await alices.offline();
    await bobs.offline();
    for (const [tablet, username, email] of [
      [alices, 'new.agent', 'first@example.org'],
      [bobs, 'New.Agent', 'second@example.org'],
    ] as const) {
      await tablet.goto('/users/new');
      await tablet.page.getByRole('textbox', { name: /^Username/u }).fill(username);
      await tablet.page.getByRole('textbox', { name: /^Email/u }).fill(email);
      await save(tablet);
    }
    await alices.online();
    await alices.settled();
    await bobs.online();

    await bobs.page.goto(`${bobs.url}/attention`);
    await shows(bobs.page, 'New.Agent');
    await shows(bobs.page, 'second@example.org');
    // Edit and try again: everything else is kept.
    await bobs.page.getByRole('button', { name: /edit and try again/iu }).click();
    await bobs.page.getByRole('textbox', { name: /^Username/u }).fill('new.agent.2');
    await expect
      .poll(() => bobs.page.getByRole('textbox', { name: /^Email/u }).inputValue())
      .toBe('second@example.org');
    await save(bobs);
    await passwordLater(bobs);
    await bobs.settled();
    await alices.goto('/users');
    await alices.page.getByRole('searchbox').first().fill('new.agent');
    await alices.page.getByRole('link', { name: 'new.agent', exact: true }).waitFor();
    await alices.page.getByRole('link', { name: 'new.agent.2', exact: true }).waitFor();
  });
});

function description(tablet: Tablet): Locator {
  return tablet.page.getByRole('textbox', { name: /^Description/u });
}
