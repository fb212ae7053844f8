/** The root maps that an update of a room may name: the room's collections, and the markers of Saves. */

import { savesRoot } from '../../shared/document/wire.ts';
import { fieldSpecs } from '../../shared/schema/fields.ts';
import { perRoom, type Room } from '../../shared/schema/rooms.ts';

const roots = perRoom(
  (room): ReadonlySet<string> =>
    new Set([savesRoot, ...fieldSpecs.filter((spec) => spec.room === room).map((spec) => spec.collection)]),
);

export function rootsOf(room: Room): ReadonlySet<string> {
  return roots[room];
}
