/**
 * Rooms are the unit of reading: one document each. Whoever lacks the permission that opens a room is
 * never sent a byte of it, and cannot tell it from a room that does not exist.
 *
 * The order is the order in which the parts of one Save are sent: what is referred to arrives first. The
 * channel is the room's number on the wire: it is never given to another room.
 */

import type { PermissionKey } from '../catalogue/permissions.ts';

const table = {
  roles: { channel: 1, read: 'show_role' },
  desks: { channel: 2, read: 'show_desk' },
  users: { channel: 3, read: 'show_user' },
  agents: { channel: 6, read: 'show_agent' },
  pauseTypes: { channel: 4, read: 'show_pause_type' },
  shifts: { channel: 5, read: 'show_shift' },
} as const satisfies Readonly<Record<string, { readonly channel: number; readonly read: PermissionKey }>>;

export type Room = keyof typeof table;

export const rooms = Object.keys(table) as readonly Room[];

/** Something for each room. */
export function perRoom<T>(make: (room: Room) => T): Readonly<Record<Room, T>> {
  // One entry for each room of the table.
  return Object.fromEntries(rooms.map((room) => [room, make(room)])) as Record<Room, T>;
}

/** The permission that opens each room for reading. */
export const roomReadPermission: Readonly<Record<Room, PermissionKey>> = perRoom((room) => table[room].read);

export function isRoom(name: unknown): name is Room {
  return typeof name === 'string' && Object.hasOwn(table, name);
}

/** The room's channel on `/sync`. Channel 0 is control. */
export function channelOf(room: Room): number {
  return table[room].channel;
}

/** Null: no room has this channel. */
export function roomOfChannel(channel: number): Room | null {
  return rooms.find((room) => table[room].channel === channel) ?? null;
}
