import { appendFile, cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from '../support/e2e.ts';
import { projectRoot } from '../support/server-process.ts';
import { open, save, shows } from './acts.ts';

describe('the installed app', () => {
  test('has nothing that keeps a browser from installing it', async ({ lab }) => {
    const server = await lab.server({ demo: true });
    const tablet = await lab.persistentTablet(server);
    await tablet.signIn('admin');
    await tablet.settled();
    const session = await tablet.context().newCDPSession(tablet.page);

    const { errors, manifest } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(manifest?.name).toBe('Rolecall');
    expect(manifest?.display).toMatch(/standalone/iu);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);

    // A headless shell has no opinion on manifests: what installation needs is looked at here as well.
    const written: unknown = await (await fetch(`${server.url}/manifest.webmanifest`)).json();
    expect(written).toMatchObject({ name: 'Rolecall', start_url: expect.any(String), icons: expect.any(Array) });
    // What toMatchObject has just established.
    const { icons } = written as { icons: { src: string; sizes: string; type: string }[] };
    for (const size of ['192x192', '512x512']) {
      const icon = icons.find((one) => one.sizes === size && one.type === 'image/png');
      const image = Buffer.from(await (await fetch(new URL(icon?.src ?? '', server.url))).arrayBuffer());
      // PNG: the width is at byte 16.
      expect(`${image.readUInt32BE(16)}x${image.readUInt32BE(20)}`).toBe(size);
    }
  });

  test('a new version waits until its user says so, and what was done on the old one is there on the new', async ({
    lab,
  }) => {
    const root = await copyOfProject();
    try {
      const server = await lab.server({ demo: true, root });
      const tablet = await lab.tablet(server);
      await tablet.signIn('admin');
      await tablet.settled();
      await open(tablet, 'desks', 'Desk 1');
      await tablet.page.getByRole('textbox', { name: /^Description/u }).fill('typed on the old version, not saved');
      await shows(tablet.page, '1 change');

      await server.stop();
      await appendFile(join(root, 'dist/service-worker.js'), '\n// the next version\n');
      await server.start();
      await tablet.page.evaluate(() =>
        navigator.serviceWorker.getRegistration().then((registration) => registration?.update()),
      );
      await shows(tablet.page, 'A new version is ready');
      // It does not take over by itself: the typed text is still in the field.
      expect(await tablet.page.getByRole('textbox', { name: /^Description/u }).inputValue()).toBe(
        'typed on the old version, not saved',
      );
      // Waited for from before the click: a quick machine has loaded by the time the click returns.
      const loaded = tablet.page.waitForEvent('load');
      await tablet.page.getByRole('button', { name: 'Reload' }).click();
      await loaded;
      await expect
        .poll(() => tablet.page.getByRole('textbox', { name: /^Description/u }).inputValue())
        .toBe('typed on the old version, not saved');
      await save(tablet);
      await tablet.settled();
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });
});

/** What the server needs to run, so that a test can change the built app. */
async function copyOfProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'rolecall-copy-'));
  for (const part of ['package.json', 'sync-server', 'shared', 'dist']) {
    await cp(join(projectRoot, part), join(root, part), { recursive: true });
  }
  await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  return root;
}
