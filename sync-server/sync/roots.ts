/** The root maps that an update of a room may name: the room's collections, and the markers of Saves. */

import { savesRoot } from '../../shared/document/wire.ts';
import { collectionRoom } from '../../shared/schema/fields.ts';
import { collections } from '../../shared/schema/records.ts';
import type { Room } from '../../shared/schema/rooms.ts';

const roots: Readonly<Record<Room, ReadonlySet<string>>> = {
  roles: of('roles'),
  desks: of('desks'),
  users: of('users'),
};

export function rootsOf(room: Room): ReadonlySet<string> {
  return roots[room];
}

function of(room: Room): ReadonlySet<string> {
  return new Set([savesRoot, ...collections.filter((collection) => collectionRoom[collection] === room)]);
}
