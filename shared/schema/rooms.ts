/**
 * Rooms are the unit of reading: one document each. Whoever may not read a room is never sent a byte of it,
 * and cannot tell it from a room that does not exist. A field may be in another room than the rest of its
 * record: those who may not read it have the record without the field.
 *
 * The order is the order in which the parts of one Save are sent: what is referred to arrives first. The
 * channel is the room's number on the wire: it is never given to another room.
 */

import type { PermissionKey } from '../catalogue/permissions.ts';

interface Entry {
  readonly channel: number;
  /** Any of these opens it; the first is the one to ask for. */
  readonly read: readonly [PermissionKey, ...PermissionKey[]];
  /** Holds phone numbers: closed to everyone from whom a role hides these. */
  readonly unmasked?: true;
}

const table = {
  roles: { channel: 1, read: ['show_role'] },
  desks: { channel: 2, read: ['show_desk'] },
  users: { channel: 3, read: ['show_user'] },
  agents: { channel: 6, read: ['show_agent'] },
  pauseTypes: { channel: 4, read: ['show_pause_type'] },
  shifts: { channel: 5, read: ['show_shift'] },
  outboundIdentities: { channel: 7, read: ['show_outbound_identity'] },
  outboundNumbers: { channel: 8, read: ['show_outbound_identity'], unmasked: true },
  devices: { channel: 9, read: ['show_device'] },
  devicePasswords: { channel: 10, read: ['show_device_password'] },
  deviceNumbers: { channel: 11, read: ['show_device'], unmasked: true },
  // Whoever sees what is scheduled sees of what.
  reportTemplates: { channel: 12, read: ['filter_template_use', 'show_scheduled_report'] },
  scheduledReports: { channel: 13, read: ['show_scheduled_report'] },
} as const satisfies Readonly<Record<string, Entry>>;

export type Room = keyof typeof table;

export const rooms = Object.keys(table) as readonly Room[];

/** Something for each room. */
export function perRoom<T>(make: (room: Room) => T): Readonly<Record<Room, T>> {
  // One entry for each room of the table.
  return Object.fromEntries(rooms.map((room) => [room, make(room)])) as Record<Room, T>;
}

/** Who may read each room: permissions/room-reading.ts asks. */
export const roomReaders: Readonly<Record<Room, Omit<Entry, 'channel'>>> = perRoom((room) => table[room]);

/** The permission to ask for, to read each room. */
export const roomReadPermission: Readonly<Record<Room, PermissionKey>> = perRoom((room) => table[room].read[0]);

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
