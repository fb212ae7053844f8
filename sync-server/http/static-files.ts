/**
 * The built app, served from memory.
 *
 * Guarantees: the folder is read once, at start; a request names an entry of that list or gets nothing, so no
 * path leads anywhere else. Symbolic links are not followed. Hashed files are immutable, the rest is fetched
 * anew each time; each file is compressed once, when it is first wanted.
 */

import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export interface StaticFile {
  readonly type: string;
  readonly cacheControl: string;
  readonly etag: string;
  readonly bytes: Buffer;
  /** The body in the best encoding the client takes. */
  encoded(acceptEncoding: string): Promise<{ readonly encoding: 'br' | 'gzip' | null; readonly bytes: Buffer }>;
}

export interface StaticFiles {
  /** The file at this path (`/` is none), or undefined. */
  find(path: string): StaticFile | undefined;
  /** What answers every page of the app; undefined when the app is not built. */
  readonly index: StaticFile | undefined;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The extensions of what can be served. */
export const fileTypes: ReadonlySet<string> = new Set(Object.keys(types));

const compressible = /^(?:text\/|application\/(?:json|manifest\+json|wasm)|image\/svg)/u;

export function loadStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const path of filesIn(folder, '')) {
    files.set(path, staticFile(path, readFileSync(join(folder, path))));
  }
  return { find: (path) => files.get(path), index: files.get('/index.html') };
}

function filesIn(folder: string, path: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(join(folder, path)).sort();
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const inside = `${path}/${name}`;
    const found = lstatSync(join(folder, inside));
    if (found.isDirectory()) return filesIn(folder, inside);
    return found.isFile() && types[extname(name)] !== undefined ? [inside] : [];
  });
}

function staticFile(path: string, bytes: Buffer): StaticFile {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const worthIt = compressible.test(type) && bytes.length > 1_000;
  const brotli = once(() => promisify(brotliCompress)(bytes, { params: brotliParams(bytes.length) }));
  const gzipped = once(() => promisify(gzip)(bytes, { level: 9 }));
  return {
    type,
    // Vite puts a hash of the content into the names of what it bundles.
    cacheControl: /^\/assets\/.+-[\w-]{8,}\.\w+$/u.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
    bytes,
    async encoded(acceptEncoding) {
      if (worthIt && accepts(acceptEncoding, 'br')) return { encoding: 'br', bytes: await brotli() };
      if (worthIt && accepts(acceptEncoding, 'gzip')) return { encoding: 'gzip', bytes: await gzipped() };
      return { encoding: null, bytes };
    },
  };
}

/**
 * A window no larger than the file, since Brotli sets up all of it: the whole app takes 50 ms instead of 3 s.
 * Better qualities make it 1 % smaller, for ten times the work.
 */
function brotliParams(size: number): Readonly<Record<number, number>> {
  const window = Math.ceil(Math.log2(size));
  return {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(
      Math.max(window, constants.BROTLI_MIN_WINDOW_BITS),
      constants.BROTLI_MAX_WINDOW_BITS,
    ),
  };
}

function accepts(header: string, encoding: string): boolean {
  return header
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .some((entry) => (entry === encoding || entry.startsWith(`${encoding};`)) && !/;\s*q=0(?:\.0*)?$/u.test(entry));
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
