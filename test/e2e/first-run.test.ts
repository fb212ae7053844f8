import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { passwordLater, save, shows } from './acts.ts';

const password = 'a long enough password';

describe('the first start', () => {
  test('leads from the printed link to an organisation, and says what is wrong with what is typed', async ({ lab }) => {
    const server = await lab.server();
    const tablet = await lab.tablet(server);
    const link = new URL(await server.setupLink());
    const { page } = tablet;
    // Without the link there is no way in.
    await tablet.goto('/');
    await shows(page, /set ?up|link/iu);

    await tablet.goto(link.pathname + link.search + link.hash);
    const create = page.getByRole('button', { name: 'Set up' });
    await page.getByLabel('Organisation').fill('Acme Call Centre');
    await page.getByRole('textbox', { name: /^Username/u }).fill('al ice');
    await page.getByRole('textbox', { name: /^Email/u }).fill('not an address');
    await page.getByLabel('Password', { exact: true }).fill('short');
    await create.click();
    expect(await page.locator('[aria-invalid=true]').count()).toBeGreaterThan(1);
    await shows(page, /at least 15 characters/iu);

    await page.getByRole('textbox', { name: /^Username/u }).fill('alice');
    await page.getByRole('textbox', { name: /^Email/u }).fill('alice@example.org');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByLabel('Password again').fill(password);
    await create.click();
    await tablet.settled();
    await shows(page, /alice administers/u);

    // What to do next, and each step ticks itself off, without a network too.
    await page.getByRole('heading', { level: 1, name: 'First steps' }).waitFor();
    await tablet.offline();
    await page.getByRole('link', { name: 'Create New Desk' }).click();
    await page.getByRole('textbox', { name: /^Name/u }).fill('Desk 1');
    await save(tablet);
    await page.getByRole('link', { name: 'My access' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Done: A desk/u })
      .waitFor();
    await tablet.online();
    await page.getByRole('link', { name: /^Agent: /u }).click();
    await page.getByRole('heading', { level: 1, name: 'Copy of Agent' }).waitFor();
    await save(tablet);
    await page.getByRole('link', { name: 'My access' }).click();
    await page.getByRole('link', { name: 'Create New User' }).click();
    await page.getByRole('textbox', { name: /^Username/u }).fill('bob');
    await save(tablet);
    await passwordLater(tablet);
    await page.getByRole('link', { name: 'My access' }).click();
    await page.getByRole('heading', { level: 1, name: 'My access' }).waitFor();
    await tablet.settled();

    // The link is dead, and the account works on another tablet.
    const other = await lab.tablet(server);
    await other.goto(link.pathname + link.search + link.hash);
    await other.signIn('alice', password);
    await other.settled();
    await other.goto('/users');
    await other.page.getByRole('link', { name: 'alice', exact: true }).waitFor();
  });

  test('a wrong link asks for the code, and an empty list offers its button', async ({ lab }) => {
    const server = await lab.server();
    const tablet = await lab.tablet(server);
    const link = new URL(await server.setupLink());
    const { page } = tablet;
    await tablet.goto(`${link.pathname}#code=not%20the%20code%`);
    await page.getByLabel('Organisation').fill('Acme Call Centre');
    await page.getByRole('textbox', { name: /^Username/u }).fill('alice');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByLabel('Password again').fill(password);
    await page.getByRole('button', { name: 'Set up' }).click();
    const code = page.getByRole('textbox', { name: /^Setup code/u });
    await code.fill(new URLSearchParams(link.hash.slice(1)).get('code') ?? '');
    await page.getByRole('button', { name: 'Set up' }).click();
    await tablet.settled();
    for (const [path, name] of [
      ['/desks', 'Create New Desk'],
      ['/queues', 'Create New Queue'],
    ] as const) {
      await tablet.goto(path);
      await page.locator('.empty-state').getByRole('link', { name }).waitFor();
    }
  });

  test('a wrong password and an unknown name are told apart by nothing', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.tablet(server);
    const said: string[] = [];
    for (const username of ['admin', 'nobody']) {
      await tablet.goto('/sign-in');
      await tablet.page.getByRole('textbox', { name: /^Username/u }).fill(username);
      await tablet.page.getByLabel('Password', { exact: true }).fill('not the password');
      await tablet.page.getByRole('button', { name: 'Sign in' }).click();
      said.push(await tablet.page.getByRole('alert').innerText());
    }
    expect(said[0]).not.toBe('');
    expect(said[1]).toBe(said[0]);
  });
});
