/**
 * A Chromium of our own with a profile on disk, which can be killed with -9 and started again on the same
 * profile: what a flat battery does to an installed app.
 */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium.ts';

export interface BrowserProcess {
  /** The profile's only context; another one after each start. */
  context(): BrowserContext;
  start(): Promise<void>;
  /** SIGKILL to every process of the browser. */
  kill(): Promise<void>;
  /** As when a person quits the browser. */
  quit(): Promise<void>;
  dispose(): Promise<void>;
}

export async function startBrowser(): Promise<BrowserProcess> {
  const binary = await findChromium();
  const profile = await mkdtemp(join(tmpdir(), 'rolecall-profile-'));
  let running: {
    readonly context: BrowserContext;
    readonly quit: () => Promise<void>;
  } | null = null;

  let group: number | null = null;

  // A test run that is itself stopped leaves no browser behind.
  function killNow(): void {
    if (group !== null && isAlive(group)) process.kill(-group, 'SIGKILL');
  }
  process.on('exit', killNow);

  async function start(): Promise<void> {
    const child = spawn(
      binary.executablePath,
      [...chromiumFlags, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
      // A process group of its own: -9 must reach renderers too.
      { env: { ...process.env, ...binary.env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
    group = child.pid ?? null;
    const browser = await chromium.connectOverCDP(await debuggerAddress(child));
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('Chromium has no default context.');
    running = {
      context,
      async quit() {
        const session = await browser.newBrowserCDPSession();
        await session.send('Browser.close').catch(() => undefined);
      },
    };
  }

  /** The last process of it, too: they all write to the profile. Where nobody reaps the dead, not for ever. */
  async function gone(): Promise<void> {
    const until = Date.now() + 3_000;
    while (group !== null && isAlive(group) && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    running = null;
    group = null;
  }

  function now(): NonNullable<typeof running> {
    if (running === null) throw new Error('The browser is not running.');
    return running;
  }

  async function kill(): Promise<void> {
    killNow();
    await gone();
  }

  await start();
  return {
    context: () => now().context,
    start,
    kill,
    async quit() {
      await now().quit();
      await gone();
    },
    async dispose() {
      await kill();
      process.off('exit', killNow);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function isAlive(group: number): boolean {
  try {
    // Signal 0 is only asked whether it could be sent.
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (part: Buffer) => {
      text += part.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/u.exec(text)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code}:\n${text}`)));
  });
}
