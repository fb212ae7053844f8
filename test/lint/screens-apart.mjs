/**
 * A screen borrows from the shared rooms of app/routes, never from another screen: what two screens need
 * has a room of its own, and a shared room needs no screen. What is around all screens opens each of them.
 */

import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const routes = fileURLToPath(new URL('../../app/routes/', import.meta.url));
const sharedRooms = new Set([
  'assigning',
  'editing',
  'explaining',
  'granting',
  'history',
  'proving',
  'records',
  'shell',
]);
const around = new Set(['shell']);

export const screensApart = {
  create(context) {
    const own = roomOf(context.filename);
    if (own === null || around.has(own)) return {};
    const look = (source) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const other = roomOf(resolve(dirname(context.filename), source.value));
      if (other !== null && other !== own && !sharedRooms.has(other))
        context.report({
          node: source,
          message: `This is the screen ${other}'s: what both need belongs in a shared room (app/routes/README.md).`,
        });
    };
    return {
      ImportDeclaration: (node) => look(node.source),
      ExportNamedDeclaration: (node) => look(node.source),
      ImportExpression: (node) => look(node.source),
    };
  },
};

/** The folder of app/routes that a file is in; null: it is in none. */
function roomOf(file) {
  if (!file.startsWith(routes)) return null;
  const [room, ...rest] = file.slice(routes.length).split(sep);
  return rest.length === 0 ? null : room;
}
