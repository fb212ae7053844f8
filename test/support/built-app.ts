/** Before the end-to-end tests: dist/ is what app/ says now, and there is a browser. */

import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';

export async function setup(): Promise<void> {
  // test/run.ts has just built it.
  if (process.env['ROLECALL_BUILT'] !== '1') {
    // Vitest's `test` would make a development build: one without a service worker.
    const nodeEnv = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    await build({
      configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
      mode: 'production',
      logLevel: 'warn',
    });
    process.env['NODE_ENV'] = nodeEnv;
  }
  await findChromium();
}
