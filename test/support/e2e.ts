/** The `test` of end-to-end tests: servers and tablets that are put away afterwards, and pages without errors. */

import { chromium, type Browser } from 'playwright-core';
import { afterAll, expect, test as base } from 'vitest';
import { chromiumFlags, findChromium } from './chromium.ts';
import { startServer, type ServerOptions, type ServerProcess } from './server-process.ts';
import { openPersistentTablet, openTablet, type PersistentTablet, type Tablet } from './tablet.ts';

export interface Lab {
  server(options?: ServerOptions): Promise<ServerProcess>;
  tablet(server: ServerProcess): Promise<Tablet>;
  persistentTablet(server: ServerProcess): Promise<PersistentTablet>;
}

let shared: Promise<Browser> | null = null;

export async function sharedBrowser(): Promise<Browser> {
  shared ??= findChromium().then((binary) =>
    chromium.launch({
      executablePath: binary.executablePath,
      args: [...chromiumFlags],
      env: { ...definedEnv(), ...binary.env },
    }),
  );
  return shared;
}

afterAll(async () => {
  await (await shared)?.close();
});

export const test = base.extend<{ lab: Lab }>({
  // Vitest reads which fixtures a fixture needs from the destructured parameter.
  // oxlint-disable-next-line no-empty-pattern
  lab: async ({}, use) => {
    const disposals: (() => Promise<void>)[] = [];
    const tablets: Tablet[] = [];
    await use({
      async server(options) {
        const server = await startServer(options);
        disposals.push(() => server.dispose());
        return server;
      },
      async tablet(server) {
        const tablet = await openTablet(await sharedBrowser(), server);
        tablets.push(tablet);
        disposals.push(() => tablet.dispose());
        return tablet;
      },
      async persistentTablet(server) {
        const tablet = await openPersistentTablet(server);
        tablets.push(tablet);
        disposals.push(() => tablet.dispose());
        return tablet;
      },
    });
    const problems = tablets.flatMap((tablet) => tablet.problems.list());
    for (const dispose of disposals.reverse()) await dispose();
    expect(problems, 'what the pages complained about').toEqual([]);
  },
});

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
