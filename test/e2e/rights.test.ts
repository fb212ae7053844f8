import { describe, expect } from 'vitest';
import { builtInRoles } from '../../shared/catalogue/built-in-roles.ts';
import { test } from '../support/e2e.ts';
import { storedText } from '../support/stored-text.ts';
import { recordTraffic } from '../support/traffic.ts';
import { idOf } from '../support/plain-client.ts';
import { open, save, setPermission, shows } from './acts.ts';
import { addRole, addUser, asAdmin } from './prepare.ts';

describe('rights', () => {
  test('an offline edit under a right that was taken away comes back as needing attention and is nowhere else', async ({
    lab,
  }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const designer = await addRole(admin, 'Designer', [
      'show_role',
      'create_role',
      'edit_role',
      'show_index',
      'api_docs',
    ]);
    await addRole(admin, 'Floor team', ['show_index']);
    await addUser(admin, 'bob', [designer]);
    const [alices, bobs] = [await lab.tablet(server), await lab.tablet(server)];
    await alices.signIn('admin');
    await bobs.signIn('bob');
    await alices.settled();
    await bobs.settled();

    await bobs.offline();
    await open(bobs, 'roles', 'Floor team');
    await setPermission(bobs, 'api_docs', true);
    await bobs.page.getByRole('textbox', { name: /^Description/u }).fill('written in good faith');
    await save(bobs);
    await open(alices, 'roles', 'Designer');
    await setPermission(alices, 'edit_role', false);
    await save(alices);
    await alices.settled();
    await bobs.online();

    await bobs.goto('/attention');
    await shows(bobs.page, 'written in good faith');
    await shows(bobs.page, /edit_role|edit roles/iu);
    await open(bobs, 'roles', 'Floor team');
    await expect.poll(() => bobs.page.getByText('written in good faith').count()).toBe(0);
    await open(alices, 'roles', 'Floor team');
    expect(await alices.page.getByRole('textbox', { name: /^Description/u }).inputValue()).toBe('');
    const stored = await admin.within('roles', (doc) => JSON.stringify(doc.getMap('roles').toJSON()));
    expect(stored).not.toContain('written in good faith');
  });

  test('a manager without show_role is never sent a byte of the roles room', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const admin = await asAdmin(server);
    const clerk = await addRole(
      admin,
      'Clerk who sees people',
      ['show_user', 'edit_user', 'show_desk'],
      'a secret description',
    );
    await addUser(admin, 'bob', [clerk]);
    const elsewhere = [
      JSON.stringify(builtInRoles),
      ...(await Promise.all(
        (['desks', 'users'] as const).map((room) => admin.within(room, (doc) => JSON.stringify(doc.getMap(room)))),
      )),
    ].join('\n');
    const secrets = await admin.within('roles', (doc) =>
      [...doc.getMap('roles').entries()]
        .filter(([key]) => /\/(?:name|description)$/u.test(key))
        .map(([, value]) => String(value))
        .filter((text) => text.length > 8 && !elsewhere.includes(text)),
    );
    expect(secrets).toContain('a secret description');

    const [alices, bobs] = [await lab.tablet(server), await lab.tablet(server)];
    const traffic = await recordTraffic(bobs.page);
    await alices.signIn('admin');
    await bobs.signIn('bob');
    await alices.settled();
    await bobs.settled();
    for (const path of ['/roles', '/users', '/desks', '/deleted', '/attention', '/sync']) await bobs.goto(path);
    // While the other watches, a role is written.
    await open(alices, 'roles', 'Clerk who sees people');
    await alices.page.getByRole('textbox', { name: /^Description/u }).fill('another secret description');
    await save(alices);
    await alices.settled();
    const users = await admin.within('users', (doc) => idOf(doc, 'users', 'bob'));
    await bobs.goto(`/users/${users}`);
    await bobs.settled();

    const received = await traffic.received();
    expect(received.frames).toBeGreaterThan(3);
    // The proof that this reads what is sent: a username of the users room.
    expect(received.text.includes('manager.a')).toBe(true);
    expect([...secrets, 'another secret description'].filter((secret) => received.text.includes(secret))).toEqual([]);
    // Nor does that device hold one.
    expect(await storedText(bobs.page)).not.toContain('secret description');
  });
});
