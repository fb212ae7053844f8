/**
 * Rooms are the unit of reading: one document each. Whoever lacks the permission that opens a room is
 * never sent a byte of it, and cannot tell it from a room that does not exist.
 *
 * The order is the order in which the parts of one Save are sent: what is referred to arrives first.
 */

import type { PermissionKey } from '../catalogue/permissions.ts';

export const rooms = ['roles', 'desks', 'users'] as const;

export type Room = (typeof rooms)[number];

/** The permission that opens each room for reading. */
export const roomReadPermission: Readonly<Record<Room, PermissionKey>> = {
  roles: 'show_role',
  desks: 'show_desk',
  users: 'show_user',
};

export function isRoom(name: unknown): name is Room {
  return rooms.some((room) => room === name);
}
