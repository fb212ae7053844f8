/**
 * Marks: the server's keyed word that a room reached a version (see protocol/mark.ts). They are how a device
 * proves that this server was restored from an older copy: key and epoch are in the copy too, later versions
 * are not.
 *
 * Guarantees: nobody without the key makes one; they are told to everybody in the room, at most once a
 * second. Refuses (false): marks of another epoch, room or version, or made by anybody else.
 */

import { createHmac, timingSafeEqual } from 'node:crypto';
import { controlFrame } from './frames.ts';
import { rooms, type Room } from '../../shared/schema/rooms.ts';
import type { Mark } from '../../shared/protocol/mark.ts';
import type { Random } from '../../shared/schema/ids.ts';
import type { Meta } from '../store/store.ts';
import type { Connection } from './connection.ts';

export interface Marks {
  of(room: Room, version: number): Mark;
  isTrue(mark: Mark): boolean;
  /** To everybody in each room that went on since the last time. */
  tell(): void;
}

export interface MarksDeps {
  readonly meta: Meta;
  readonly random: Random;
  readonly connections: ReadonlySet<Connection>;
  /** Null: the room is not served. */
  readonly versionOf: (room: Room) => number | null;
}

export async function createMarks(deps: MarksDeps): Promise<Marks> {
  const { meta } = deps;
  const spare = Buffer.from(deps.random(new Uint8Array(32))).toString('hex');
  const fact = (name: 'epoch' | 'markKey', otherwise: string): string => {
    try {
      return meta.get(name) ?? otherwise;
    } catch {
      // The store is damaged: marks made now prove nothing later.
      return otherwise;
    }
  };
  try {
    if (meta.get('markKey') === null) await meta.set('markKey', spare);
  } catch {
    // It is read, and not written.
  }
  const told = new Map<Room, number>(rooms.map((room) => [room, deps.versionOf(room) ?? 0]));

  function sealOf(room: Room, version: number): Buffer {
    return createHmac('sha256', Buffer.from(fact('markKey', spare), 'hex'))
      .update(`${fact('epoch', '')} ${room} ${version}`)
      .digest()
      .subarray(0, 16);
  }

  function of(room: Room, version: number): Mark {
    return { room, version, seal: sealOf(room, version).toString('base64url') };
  }

  return {
    of,
    isTrue({ room, version, seal }) {
      const given = Buffer.from(seal, 'base64url');
      const right = sealOf(room, version);
      return given.length === right.length && timingSafeEqual(given, right);
    },
    tell() {
      for (const room of rooms) {
        const version = deps.versionOf(room);
        if (version === null || version === told.get(room)) continue;
        told.set(room, version);
        let frame: Uint8Array | null = null;
        for (const connection of deps.connections) {
          if (connection.room === null && connection.isIn(room))
            connection.send((frame ??= controlFrame({ kind: 'marks', marks: [of(room, version)] })));
        }
      }
    },
  };
}
