/**
 * No two files have the same name, whatever folder they are in and whatever their ending: a name that is
 * searched for, or seen in a tab or a stack trace, is one thing.
 */

import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = /\.(?:mjs|tsx?)$/u;

/** Where a program begins is called the same in each. */
const shared = new Set(['main']);

const counts = new Map();
for (const folder of ['app', 'shared', 'sync-server', 'test'])
  for (const file of readdirSync(root + folder, { recursive: true }))
    if (source.test(file)) counts.set(nameOf(file), (counts.get(nameOf(file)) ?? 0) + 1);

export const oneBaseName = {
  create(context) {
    return {
      Program(node) {
        const name = nameOf(context.filename);
        if (shared.has(name) || !source.test(context.filename) || (counts.get(name) ?? 0) < 2) return;
        context.report({ node, message: `Another file is called ${name}, too: say in the name what differs.` });
      },
    };
  },
};

function nameOf(file) {
  return basename(file).replace(source, '');
}
