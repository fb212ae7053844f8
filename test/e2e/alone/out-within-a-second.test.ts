import { expect } from 'vitest';
import { test } from '../../support/e2e.ts';
import { open, shows } from '../acts.ts';

test('a user disabled by another is out within a second', async ({ lab }) => {
  const server = await lab.server({ demo: true });
  const [alices, bobs] = [await lab.tablet(server), await lab.tablet(server)];
  await alices.signIn('admin');
  await bobs.signIn('manager.a');
  await alices.settled();
  await bobs.settled();

  await open(alices, 'users', 'manager.a');
  await alices.page.getByRole('switch', { name: 'Enabled' }).click();
  await alices.page.getByRole('button', { name: 'Review and save' }).click();
  const out = bobs.page
    .getByRole('button', { name: 'Sign in' })
    .waitFor()
    .then(() => performance.now());
  await alices.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const saved = performance.now();
  expect((await out) - saved).toBeLessThan(1_000);
  await shows(bobs.page, /disabled/iu);
  // Nor are they let in again.
  await bobs.page.getByRole('textbox', { name: /^Username/u }).fill('manager.a');
  await bobs.page.getByLabel('Password', { exact: true }).fill('only for the demo');
  await bobs.page.getByRole('button', { name: 'Sign in' }).click();
  await shows(bobs.page, /account is disabled/iu);
});
