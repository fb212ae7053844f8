/**
 * The server's word that a room's document once reached a version: kept by devices beside their base, and
 * shown at the next contact. It tells something only to a server that was restored from an older copy and so
 * forgot; no device can make one by itself.
 */

import { isRoom, type Room } from '../schema/rooms.ts';

export interface Mark {
  readonly room: Room;
  readonly version: number;
  /** Keyed by the server: of its epoch, the room and the version. */
  readonly seal: string;
}

const maxSealLength = 64;

/** Null: not a list of marks with at most one for each room. */
export function readMarks(given: unknown): readonly Mark[] | null {
  if (!Array.isArray(given)) return null;
  const marks = new Map<Room, Mark>();
  for (const each of given as readonly unknown[]) {
    if (typeof each !== 'object' || each === null) return null;
    const { room, version, seal } = each as Readonly<Record<string, unknown>>;
    if (!isRoom(room) || marks.has(room) || typeof seal !== 'string' || seal.length > maxSealLength) return null;
    if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) return null;
    marks.set(room, { room, version, seal });
  }
  return [...marks.values()];
}
