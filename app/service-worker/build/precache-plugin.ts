/** Builds the service worker after the app, with the list of everything the app is made of. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const source = fileURLToPath(new URL('../service-worker.ts', import.meta.url));
const packageFile = new URL('../../../package.json', import.meta.url);

export interface PrecacheEntry {
  readonly url: string;
  /** Null: the name holds a hash of the content. */
  readonly revision: string | null;
}

export function precachePlugin(): Plugin {
  let folder = '';
  let failed = false;
  return {
    name: 'rolecall-precache',
    apply: 'build',
    config: () => ({
      define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(versionOf(readFileSync(packageFile, 'utf8'))) },
    }),
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    async closeBundle() {
      // Called after a failed build too, whose own error is the one to show.
      if (failed) return;
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: { precacheEntries: JSON.stringify(precacheEntries(folder)), 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir: folder,
          emptyOutDir: false,
          copyPublicDir: false,
          reportCompressedSize: false,
          target: 'es2022',
          rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: 'service-worker.js' } },
        },
      });
    },
  };
}

/** Every file below the folder but the worker itself and source maps. */
export function precacheEntries(folder: string): readonly PrecacheEntry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.endsWith('.map') && path !== 'service-worker.js')
    .sort()
    .map((path) => ({
      url: `/${path}`,
      revision: /^assets\/.+-[\w-]{8,}\.\w+$/u.test(path)
        ? null
        : createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex')
            .slice(0, 16),
    }));
}

function versionOf(packageText: string): string {
  const parsed: unknown = JSON.parse(packageText);
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : '0';
}
