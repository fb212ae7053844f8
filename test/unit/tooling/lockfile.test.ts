import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLockfile } from '../../complete-lockfile.ts';

test('the lockfile names every optional package of every platform, so that npm ci takes it', () => {
  const lockfile: Parameters<typeof completeLockfile>[0] = JSON.parse(
    readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
  );
  expect(completeLockfile(lockfile).added).toEqual([]);
});

test('a package that npm left out is added with the platform its name says', () => {
  const { completed, added } = completeLockfile({
    packages: {
      '': { optionalDependencies: { mine: '1.0.0' } },
      'node_modules/tool': { dev: true, optionalDependencies: { '@tool/binding-linux-arm64-musl': '2.0.0' } },
    },
  });
  expect(added).toEqual(['@tool/binding-linux-arm64-musl']);
  expect(completed.packages['node_modules/@tool/binding-linux-arm64-musl']).toEqual({
    version: '2.0.0',
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
    dev: true,
    optional: true,
  });
});
