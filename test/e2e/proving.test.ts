/** Passkeys with the browser's virtual authenticator, codes of an app, and what ends a session. */

import type { Page } from 'playwright-core';
import { Secret, TOTP } from 'otpauth';
import { expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { shows } from './acts.ts';
import { demoPassword } from '../support/tablet.ts';

/** Like a tablet with a fingerprint reader, whose finger is always there. */
async function addAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('a passkey is made, signs in without a name, and a code is the second step after a password', async ({ lab }) => {
  const server = await lab.server({ demo: true });
  const tablet = await lab.tablet(server);
  const { page } = tablet;
  await addAuthenticator(page);
  await tablet.signIn('admin');
  await tablet.settled();
  await tablet.goto('/settings');

  const passkeys = page.getByRole('region', { name: 'Passkeys' });
  await passkeys.getByText('You have no passkey.').waitFor();
  await passkeys.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Test tablet');
  await page.getByRole('button', { name: 'Create the passkey' }).click();
  await shows(page, 'The passkey is there.');
  await passkeys.getByText('Test tablet', { exact: true }).waitFor();
  await passkeys.getByText('never used').waitFor();

  const app = page.getByRole('region', { name: 'Authenticator app' });
  await app.getByRole('button', { name: 'Set up…' }).click();
  const setUp = page.getByRole('dialog', { name: 'Set up an authenticator app' });
  await setUp.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor();
  const shown = (await setUp.locator('.authenticator-key').textContent()) ?? '';
  const secret = shown.replaceAll(/^.*?Key|\s/gu, '');
  const codeIn = (seconds: number): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + seconds * 1_000 });
  await setUp.getByRole('textbox', { name: 'Code that the app shows now' }).fill(codeIn(0));
  await setUp.getByRole('button', { name: 'Confirm' }).click();
  const codes = page.getByRole('dialog', { name: 'Your recovery codes' });
  await codes.waitFor();
  expect(await codes.getByRole('listitem').count()).toBe(10);
  await codes.getByRole('button', { name: 'I have kept them' }).click();
  await app.getByText('10 recovery codes are left.').waitFor();

  const signOut = async (): Promise<void> => {
    await page.getByRole('region', { name: 'Sign out' }).getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  };
  await signOut();
  await page.getByRole('button', { name: 'Use a passkey instead' }).click();
  await tablet.settled();
  await tablet.goto('/settings');
  await passkeys.getByText('last used').waitFor();

  // Another device: the password alone is not enough there, and its session is ended from here.
  const other = await lab.tablet(server);
  await other.goto('/settings');
  await other.page.getByRole('textbox', { name: 'Username' }).fill('admin');
  await other.page.getByRole('textbox', { name: 'Password' }).fill(demoPassword);
  await other.page.getByRole('button', { name: 'Sign in' }).click();
  await other.page.getByRole('heading', { name: 'Second step' }).waitFor();
  await other.page.getByRole('textbox', { name: 'Code' }).fill(codeIn(30));
  await other.page.getByRole('button', { name: 'Continue' }).click();
  await other.settled();

  await page.reload();
  const sessions = page.getByRole('region', { name: 'Where you are signed in' });
  await sessions.getByText('This device').waitFor();
  await sessions.getByRole('button', { name: /^End the session on Chrome/u }).click();
  await other.page.getByText('You ended this session from another device.').waitFor();
});
