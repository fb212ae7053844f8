import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { precacheEntries } from '../../../app/service-worker/build/precache-plugin.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-precache-'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what the service worker keeps', () => {
  it('is every file but the worker and source maps; files without a hash in their name have a revision', () => {
    for (const path of [
      'index.html',
      'theme.js',
      'service-worker.js',
      'assets/index-Ab12_-Cd.js',
      'assets/index-Ab12_-Cd.js.map',
    ]) {
      writeFileSync(join(folder, path), path);
    }
    expect(precacheEntries(folder).map(({ url, revision }) => [url, revision === null])).toEqual([
      ['/assets/index-Ab12_-Cd.js', true],
      ['/index.html', false],
      ['/theme.js', false],
    ]);
  });

  it('has another revision when the content is another', () => {
    const revisionOf = (content: string): unknown => {
      writeFileSync(join(folder, 'index.html'), content);
      return precacheEntries(folder)[0]?.revision;
    };
    expect(revisionOf('one')).toBe(revisionOf('one'));
    expect(revisionOf('one')).not.toBe(revisionOf('two'));
  });
});
