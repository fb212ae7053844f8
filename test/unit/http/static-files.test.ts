import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadStaticFiles, type StaticFiles } from '../../../sync-server/http/static-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecall-static-'));
const script = 'console.log("a");\n'.repeat(200);
let files: StaticFiles;

beforeAll(() => {
  mkdirSync(join(folder, 'app', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not part of the app');
  writeFileSync(join(folder, 'app', 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'app', 'sw.js'), '//');
  writeFileSync(join(folder, 'app', 'manifest.webmanifest'), '{}');
  writeFileSync(join(folder, 'app', 'strange.exe'), 'MZ');
  writeFileSync(join(folder, 'app', 'assets', 'index-Bx3_y-Zq.js'), script);
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'app', 'link.txt'));
  files = loadStaticFiles(join(folder, 'app'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('static files', () => {
  it('are those that were in the folder at the start, and nothing else', () => {
    writeFileSync(join(folder, 'app', 'later.js'), '//');
    for (const path of [
      '/later.js',
      '/link.txt',
      '/strange.exe',
      '/../secret.txt',
      '/',
      '',
      'index.html',
      '/assets',
      '/constructor',
    ]) {
      expect(files.find(path), path).toBeUndefined();
    }
    expect(files.find('/index.html')).toBe(files.index);
  });

  it('have the type of their name', () => {
    expect(files.index?.type).toBe('text/html; charset=utf-8');
    expect(files.find('/manifest.webmanifest')?.type).toBe('application/manifest+json');
    expect(files.find('/sw.js')?.type).toBe('text/javascript; charset=utf-8');
  });

  it('are kept for ever only when their name says what is in them', () => {
    expect(files.find('/assets/index-Bx3_y-Zq.js')?.cacheControl).toContain('immutable');
    for (const path of ['/index.html', '/sw.js', '/manifest.webmanifest'])
      expect(files.find(path)?.cacheControl).toBe('no-cache');
  });

  it('are compressed as the client takes it', async () => {
    const file = files.find('/assets/index-Bx3_y-Zq.js');
    const brotli = await file?.encoded('gzip, deflate, br');
    const gzip = await file?.encoded('gzip;q=0.5, br;q=0');
    const plain = await file?.encoded('');
    expect(brotli?.encoding).toBe('br');
    expect(brotliDecompressSync(brotli?.bytes ?? '').toString()).toBe(script);
    expect(gzip?.encoding).toBe('gzip');
    expect(gunzipSync(gzip?.bytes ?? '').toString()).toBe(script);
    expect(plain).toEqual({ encoding: null, bytes: Buffer.from(script) });
    // A few bytes are not worth it.
    expect((await files.index?.encoded('br'))?.encoding).toBeNull();
  });

  it('are none when the app is not built', () => {
    expect(loadStaticFiles(join(folder, 'nowhere')).index).toBeUndefined();
  });
});
