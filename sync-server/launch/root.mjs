/** Paths of the project, wherever the command was called from. */

import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export function inRoot(...path) {
  return join(root, ...path);
}

/** Where the launcher remembers what it did; goes away with node_modules. */
export const memory = inRoot('node_modules', '.cache', 'rolecall');
