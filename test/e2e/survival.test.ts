import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { idOf } from '../support/plain-client.ts';
import { open, permissionBox, save, setPermission, shows } from './acts.ts';
import { addAdministrator, addRole, asAdmin } from './prepare.ts';

describe('nothing is lost', () => {
  test('offline, a reload, a deep link, a restart and kill -9 of the browser lose nothing that was saved', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const role = await addRole(admin, 'Floor team', ['show_index']);
    const tablet = await lab.persistentTablet(server);
    await tablet.signIn('admin');
    await tablet.settled();

    await tablet.offline();
    await open(tablet, 'roles', 'Floor team');
    await setPermission(tablet, 'show_cost', true);
    await save(tablet);

    const kept = async (): Promise<void> => {
      await tablet.goto(`/roles/${role}`);
      await tablet.page.getByRole('searchbox', { name: 'Search permissions' }).fill('show_cost');
      await expect.poll(() => permissionBox(tablet.page, 'show_cost').isChecked()).toBe(true);
      await tablet.page.getByRole('button', { name: /^Sync: .*1 change waiting/u }).waitFor();
    };
    await tablet.page.reload();
    await kept();
    await tablet.restart();
    await kept();
    // Saved and killed in the same breath.
    await tablet.page.getByRole('textbox', { name: /^Description/u }).fill('written before the battery went flat');
    await save(tablet);
    await tablet.crash();
    await tablet.goto(`/roles/${role}`);
    await expect
      .poll(() => tablet.page.getByRole('textbox', { name: /^Description/u }).inputValue())
      .toBe('written before the battery went flat');
    // Typed and not saved: the draft is there too.
    await tablet.page.getByRole('textbox', { name: /^Name/u }).fill('Floor team of the night');
    await shows(tablet.page, '1 change');
    await tablet.page.waitForTimeout(draftsKeptMs);
    await tablet.crash();
    await tablet.goto(`/roles/${role}`);
    await expect
      .poll(() => tablet.page.getByRole('textbox', { name: /^Name/u }).inputValue())
      .toBe('Floor team of the night');
    await tablet.page.getByRole('button', { name: /^Sync: .*2 changes waiting/u }).waitFor();

    await tablet.online();
    await tablet.settled();
    const stored = await admin.within('roles', (doc) => doc.getMap('roles').toJSON());
    expect(stored[`${role}/permissions/show_cost`]).toBe(true);
    expect(stored[`${role}/description`]).toBe('written before the battery went flat');
  });

  test('a server killed with -9 in the middle loses nothing it acknowledged, and takes the rest afterwards', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    await addAdministrator(admin, 'bob');
    await addRole(admin, 'Floor team', ['show_index']);
    const [alices, bobs] = [await lab.tablet(server), await lab.tablet(server)];
    await alices.signIn('admin');
    await bobs.signIn('bob');
    await alices.settled();
    await bobs.settled();

    await open(alices, 'roles', 'Floor team');
    await setPermission(alices, 'show_cost', true);
    await save(alices);
    await alices.settled();
    await server.kill();
    // Nothing is blocked meanwhile.
    await setPermission(alices, 'listen_recording', true);
    await save(alices);
    await open(bobs, 'users', 'manager.a');
    await bobs.page.getByRole('textbox', { name: /^Email/u }).fill('manager.a@example.org');
    await save(bobs);
    await server.start();
    await alices.settled();
    await bobs.settled();

    const after = await asAdmin(server);
    const roles = await after.within('roles', (doc) => {
      const id = idOf(doc, 'roles', 'Floor team');
      return [
        doc.getMap('roles').get(`${id}/permissions/show_cost`),
        doc.getMap('roles').get(`${id}/permissions/listen_recording`),
      ];
    });
    expect(roles).toEqual([true, true]);
    const email = await after.within('users', (doc) =>
      doc.getMap('users').get(`${idOf(doc, 'users', 'manager.a')}/email`),
    );
    expect(email).toBe('manager.a@example.org');
    await open(alices, 'users', 'manager.a');
    expect(await alices.page.getByRole('textbox', { name: /^Email/u }).inputValue()).toBe('manager.a@example.org');
  });

  test('of two tabs one writes and the other follows, also after the first one is gone', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const role = await addRole(admin, 'Floor team', ['show_index']);
    const tablet = await lab.tablet(server);
    await tablet.signIn('admin');
    await tablet.settled();
    const first = tablet.page;
    const second = await tablet.context().newPage();
    await second.goto(`${tablet.url}/roles/${role}`);
    await second.getByRole('button', { name: /^Sync: Saved on the server/u }).waitFor();

    const write = async (text: string): Promise<void> => {
      await tablet.page.getByRole('textbox', { name: /^Description/u }).fill(text);
      await save(tablet);
    };
    await tablet.goto(`/roles/${role}`);
    await write('by the first tab');
    await expect
      .poll(() => second.getByRole('textbox', { name: /^Description/u }).inputValue())
      .toBe('by the first tab');
    tablet.page = second;
    await write('by the second tab');
    await expect
      .poll(() => first.getByRole('textbox', { name: /^Description/u }).inputValue())
      .toBe('by the second tab');
    // The first had the socket; the second takes over.
    await first.close();
    await write('after the first was closed');
    await tablet.settled();
    const stored = await admin.within('roles', (doc) => doc.getMap('roles').get(`${role}/description`));
    expect(stored).toBe('after the first was closed');
  });
});

/** Drafts are kept a moment after the last key; there is no sign of it to wait for. */
const draftsKeptMs = 1_000;
