/**
 * Which rooms a subject may read. What is in the others is never sent to it, and it writes nothing there:
 * nobody overwrites what they cannot see.
 */

import { roomReaders, rooms, type Room } from '../schema/rooms.ts';
import { missingReason } from './decide.ts';
import type { Reason } from './reasons.ts';
import { has, type Subject } from './subject.ts';

export function mayRead(subject: Subject, room: Room): boolean {
  const { read, unmasked } = roomReaders[room];
  return read.some((permission) => has(subject, permission)) && !(unmasked === true && subject.maskPhone);
}

/** Null: it may be read. */
export function whyUnread(subject: Subject, room: Room): Reason | null {
  if (mayRead(subject, room)) return null;
  const { read } = roomReaders[room];
  return read.some((permission) => has(subject, permission)) ? { code: 'masked' } : missingReason(subject, read[0]);
}

export function readableRooms(subject: Subject): readonly Room[] {
  return rooms.filter((room) => mayRead(subject, room));
}
