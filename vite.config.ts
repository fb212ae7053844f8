/** How the app is built (app/ to dist/) and how the tests run: projects `node` and `e2e`. */

import { fileURLToPath } from 'node:url';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { firstScreenBudget } from './app/service-worker/build/first-screen-budget.ts';
import { precachePlugin } from './app/service-worker/build/precache-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const endToEnd = {
  globalSetup: 'test/support/built-app.ts',
  testTimeout: 120_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000, interval: 50 } },
};

/** The screens that somebody who is not signed in may see first. */
const door = /\/app\/routes\/(?:sign-in\/sign-in|setup\/setup)\.tsx$/u;

type GetModuleInfo = (id: string) => { readonly importers: readonly string[] } | null;

/** Whether one of these imports it, or something that imports it. */
function isNeededBy(roots: RegExp, id: string, getModuleInfo: GetModuleInfo, seen = new Set<string>()): boolean {
  if (roots.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return getModuleInfo(id)?.importers.some((one) => isNeededBy(roots, one, getModuleInfo, seen)) ?? false;
}

// To build, nothing of Vitest is needed.
const sequence =
  process.env['VITEST'] === undefined
    ? {}
    : { sequencer: (await import('./test/support/longest-first.ts')).LongestFirst };

export default defineConfig(({ mode }) => ({
  // Vitest has one root for all its projects; the app's is app/.
  root: mode === 'test' ? root : `${root}app`,
  cacheDir: `${root}.cache/vite`,
  publicDir: `${root}public`,
  plugins: [solid(), firstScreenBudget(door), precachePlugin()],
  resolve: {
    // vite-plugin-solid resolves in tests what browsers get, which for ws is nothing.
    alias: mode === 'test' ? [{ find: /^ws$/u, replacement: `${root}node_modules/ws/wrapper.mjs` }] : [],
  },
  build: {
    outDir: `${root}dist`,
    emptyOutDir: true,
    // The first with popovers and light-dark().
    target: ['chrome123', 'safari17.5', 'firefox125'],
    // Inlined assets would need data: in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // One sheet: in the order of the sources, whatever screen is opened first.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], priority: 2 },
            // Whoever is not signed in waits for no more than the door.
            {
              name: (id, context) => (isNeededBy(door, id, (one) => context.getModuleInfo(one)) ? 'door' : null),
              priority: 1,
            },
            // What screens share is one chunk and not a hundred of a few lines, which a device fetches one by one.
            // More than one could need each other in a circle, and run before what they need.
            { name: 'shared', minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      '/api': 'http://127.0.0.1:8080',
      '/healthz': 'http://127.0.0.1:8080',
      '/sync': {
        target: 'ws://127.0.0.1:8080',
        ws: true,
        // The screen of this name is the app's.
        bypass: (request) => (request.headers.accept?.includes('text/html') ? '/index.html' : undefined),
      },
    },
  },
  test: {
    // Said here because vite-plugin-solid would choose jsdom.
    environment: 'node',
    sequence,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/{unit,property,simulation,integration}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // Vitest's own choice leaves a core to itself, and of two that is half.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          ...endToEnd,
          name: 'e2e',
          include: ['test/e2e/*.test.ts'],
          // Each file is a server and a browser of its own: two cores carry no more than two at once.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          ...endToEnd,
          name: 'e2e-alone',
          // What is to take no longer than it says is asked when nothing else runs: after all others.
          include: ['test/e2e/alone/*.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}));
