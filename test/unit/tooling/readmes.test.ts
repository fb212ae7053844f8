import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const readmes = globSync('{*.md,{shared,sync-server,app,test}/**/README.md}', { cwd: root });

test('every link of a README leads to a file', () => {
  const dead = readmes.flatMap((readme) =>
    [...readFileSync(join(root, readme), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)]
      .map(([, target]) => target ?? '')
      .filter((target) => !existsSync(join(root, dirname(readme), target)))
      .map((target) => `${readme}: ${target}`),
  );
  expect(dead).toEqual([]);
});

test('every folder of the layers has a README with its laws and decisions', () => {
  const folders = [
    ...globSync('{shared,sync-server,app}/*/', { cwd: root }).filter((folder) => !folder.includes('node_modules')),
    'shared',
    'sync-server',
    'app',
    'test',
  ];
  expect(folders.filter((folder) => !existsSync(join(root, folder, 'README.md')))).toEqual([]);
});
