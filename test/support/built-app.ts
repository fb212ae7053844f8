/** Before the end-to-end tests: dist/ is what app/ says now, and there is a browser. */

import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';

export async function setup(): Promise<void> {
  // test/run.ts has just built it.
  if (process.env['ROLECALL_BUILT'] !== '1') {
    await build({
      configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
      mode: 'production',
      logLevel: 'warn',
    });
  }
  await findChromium();
}
