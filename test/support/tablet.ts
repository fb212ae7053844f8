/** One person's device: a browser context behind a network cable of its own, at an origin of its own. */

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startBrowser, type BrowserProcess } from './browser-process.ts';
import { collectProblems, type PageProblems } from './page-problems.ts';
import type { Proxy } from './proxy.ts';
import type { ServerProcess } from './server-process.ts';

export interface Tablet {
  readonly url: string;
  readonly proxy: Proxy;
  readonly problems: PageProblems;
  context(): BrowserContext;
  /** The page one looks at; `open` and `crash` replace it. */
  page: Page;
  goto(path: string): Promise<void>;
  signIn(username: string, password?: string): Promise<void>;
  /** Waits until all is on the server and here, and the app itself is kept on the device. */
  settled(): Promise<void>;
  /** The cable out: nothing connects, open sockets are reset, and the browser knows. */
  offline(): Promise<void>;
  online(): Promise<void>;
  dispose(): Promise<void>;
}

export interface PersistentTablet extends Tablet {
  /** kill -9 of the browser, then start it again on the same profile. */
  crash(): Promise<void>;
  /** Quits the browser and starts it again. */
  restart(): Promise<void>;
}

export const demoPassword = 'only for the demo';

/** 10 inches, held flat. */
export const tabletViewport = { width: 1180, height: 820 } as const;

export async function openTablet(browser: Browser, server: ServerProcess): Promise<Tablet> {
  // What moves only makes the tests wait until it stands.
  const context = await browser.newContext({
    viewport: tabletViewport,
    serviceWorkers: 'allow',
    reducedMotion: 'reduce',
  });
  const tablet = await create(server, () => context, collectProblems(context));
  return Object.assign(tablet, {
    async dispose() {
      await context.close();
    },
  });
}

export async function openPersistentTablet(server: ServerProcess): Promise<PersistentTablet> {
  const browser: BrowserProcess = await startBrowser();
  const earlier: PageProblems[] = [];
  let problems = collectProblems(browser.context());
  const all: PageProblems = {
    list: () => [...earlier, problems].flatMap((one) => one.list()),
    expect: (pattern) => problems.expect(pattern),
  };
  let offline = false;

  const tablet = await create(server, () => browser.context(), all);
  const goOffline = tablet.offline;
  const goOnline = tablet.online;

  async function again(): Promise<void> {
    await browser.start();
    earlier.push(problems);
    problems = collectProblems(browser.context());
    await browser.context().setOffline(offline);
    tablet.page = await browser.context().newPage();
    await tablet.page.setViewportSize(tabletViewport);
  }

  return Object.assign(tablet, {
    async offline() {
      offline = true;
      await goOffline();
    },
    async online() {
      offline = false;
      await goOnline();
    },
    async crash() {
      await browser.kill();
      await again();
    },
    async restart() {
      await browser.quit();
      await again();
    },
    async dispose() {
      await browser.dispose();
    },
  });
}

async function create(
  server: ServerProcess,
  context: () => BrowserContext,
  problems: PageProblems,
): Promise<Omit<Tablet, 'dispose'>> {
  const proxy = server.cable();
  const page = await context().newPage();
  await page.setViewportSize(tabletViewport);
  const { url } = proxy;
  const tablet: Omit<Tablet, 'dispose'> = {
    url,
    proxy,
    problems,
    context,
    page,
    async goto(path) {
      await tablet.page.goto(url + path);
    },
    async signIn(username, password = demoPassword) {
      await tablet.page.goto(`${url}/sign-in`);
      await tablet.page.getByLabel('Username').fill(username);
      await tablet.page.getByLabel('Password', { exact: true }).fill(password);
      await tablet.page.getByRole('button', { name: 'Sign in' }).click();
      await tablet.page.getByRole('button', { name: /^Sync: /u }).waitFor();
    },
    async settled() {
      await tablet.page.getByRole('button', { name: /^Sync: (?:Saved on the server|Not all saved)/u }).waitFor();
      await tablet.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    },
    async offline() {
      proxy.cut();
      await context().setOffline(true);
    },
    async online() {
      proxy.restore();
      await context().setOffline(false);
    },
  };
  return tablet;
}
