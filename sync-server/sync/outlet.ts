/**
 * What goes out to everybody in a room: updates, presence, and word of what was overwritten.
 *
 * Guarantees: one update for a room and group commit, encoded once, the same bytes for all; a connection gets
 * updates from the version it was answered with, without a gap, and nothing of a room that it may not read.
 * Refuses: to send a name to someone who may not see users.
 */

import { collections } from '../../shared/schema/records.ts';
import type { PresencePlace } from '../../shared/protocol/messages.ts';
import { rooms, type Room } from '../../shared/schema/rooms.ts';
import type { StoredNotice } from '../store/store.ts';
import type { Authority } from './authority.ts';
import type { Connection } from './connection.ts';
import { encodeSince } from './encode.ts';
import { awarenessFrame, receiptFrame, updateFrame, type AwarenessEntry, type Channel } from './frames.ts';
import type { Log } from '../log.ts';
import { entryOf, type Present } from './presence.ts';

export interface Outlet {
  /** Sends what was committed since the last broadcast. */
  broadcast(): void;
  /** The document since a version, for a replica that has exactly what came before it. */
  since(room: Room, version: number): Uint8Array;
  /** Sends to the plain replicas of one session, which share what they hold. */
  correct(sessionId: string, room: Room, update: Uint8Array): void;
  moved(connection: Connection, room: Room, place: PresencePlace | null): void;
  /** Who is where, for somebody who has just come. */
  presenceFor(connection: Connection, room: Room): void;
  renewPresence(): void;
  /** The connection may not be in the room any more: it is sent nothing of it, and is not seen in it. */
  leave(connection: Connection, room: Room): void;
  /** The connection is closed. */
  forget(connection: Connection): void;
  /** Word of what was replaced unseen, to those of its authors who are here; it is kept for the others. */
  tell(notices: readonly StoredNotice[]): void;
  /** What was kept for this device's user. */
  tellWaiting(connection: Connection, room: Room): void;
}

/** Answers kept: devices that come back together have often seen the same version. */
const maxCached = 8;

export function createOutlet(deps: {
  readonly authority: Authority;
  readonly connections: ReadonlySet<Connection>;
  readonly now: () => number;
  readonly log: Log;
}): Outlet {
  const { authority, connections, log } = deps;
  const sent = new Map<Room, number>(rooms.map((room) => [room, authority.document(room)?.version ?? 0]));
  const cache = new Map<string, Uint8Array>();

  function since(room: Room, version: number): Uint8Array {
    const document = authority.document(room);
    if (document === null) return Uint8Array.of(0, 0);
    const key = `${room} ${version} ${document.version}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const update = encodeSince(document, version);
    if (cache.size >= maxCached) cache.delete(cache.keys().next().value ?? '');
    cache.set(key, update);
    return update;
  }

  function toRoom(room: Room, frameFor: (channel: Channel) => Uint8Array): void {
    const frames = new Map<Channel, Uint8Array>();
    for (const connection of connections) {
      if (!connection.isIn(room)) continue;
      const channel = connection.channel(room);
      let frame = frames.get(channel);
      if (frame === undefined) frames.set(channel, (frame = frameFor(channel)));
      connection.send(frame);
    }
  }

  function nameFor(connection: Connection, userId: string): string | null {
    return connection.readable.has('users')
      ? (authority.organisation.get(collections.users, userId)?.username ?? null)
      : null;
  }

  function entryFor(connection: Connection, present: Present): AwarenessEntry {
    return entryOf(present, nameFor(connection, present.userId));
  }

  function tellPresence(room: Room, from: Connection, present: Present): void {
    for (const connection of connections) {
      if (connection !== from && connection.isIn(room)) {
        connection.send(awarenessFrame(connection.channel(room), [entryFor(connection, present)]));
      }
    }
  }

  function present(room: Room): { readonly connection: Connection; readonly present: Present }[] {
    return [...connections].flatMap((connection) => {
      const membership = connection.memberships.get(room);
      return membership !== undefined && membership.present.place !== null && connection.readable.has(room)
        ? [{ connection, present: membership.present }]
        : [];
    });
  }

  function move(connection: Connection, room: Room, place: PresencePlace | null): void {
    const membership = connection.memberships.get(room);
    if (membership === undefined) return;
    const { present: entry } = membership;
    if (entry.place === null && place === null) return;
    entry.place = place;
    entry.clock++;
    tellPresence(room, connection, entry);
  }

  return {
    since,

    broadcast() {
      for (const room of rooms) {
        const document = authority.document(room);
        const from = sent.get(room) ?? 0;
        if (document === null || document.version === from) continue;
        sent.set(room, document.version);
        // Encoded only if anybody is there.
        let update: Uint8Array | null = null;
        toRoom(room, (channel) =>
          updateFrame(
            channel,
            (update ??= authority.encodedOf(from, document.version) ?? encodeSince(document, from)),
            false,
          ),
        );
      }
    },

    correct(sessionId, room, update) {
      for (const connection of connections) {
        if (connection.room === room && connection.who.sessionId === sessionId && connection.isIn(room))
          connection.send(updateFrame(null, update, false));
      }
    },

    moved: move,

    presenceFor(connection, room) {
      const entries = present(room)
        .filter((other) => other.connection !== connection)
        .map((other) => entryFor(connection, other.present));
      if (entries.length > 0) connection.send(awarenessFrame(connection.channel(room), entries));
    },

    renewPresence() {
      for (const room of rooms) {
        const here = present(room);
        for (const entry of here) entry.present.clock++;
        for (const connection of connections) {
          if (!connection.isIn(room)) continue;
          const others = here.filter((other) => other.connection !== connection);
          // Sent also when empty: the sign that the connection lives.
          connection.send(
            awarenessFrame(
              connection.channel(room),
              others.map((other) => entryFor(connection, other.present)),
            ),
          );
        }
      }
    },

    leave(connection, room) {
      move(connection, room, null);
      const membership = connection.memberships.get(room);
      if (membership === undefined) return;
      membership.joined = false;
      // When the room is opened again, its document is not kept waiting.
      membership.asked = null;
      membership.answering = false;
      membership.answeredAt = Number.NEGATIVE_INFINITY;
    },

    forget(connection) {
      for (const room of connection.memberships.keys()) move(connection, room, null);
    },

    tell(notices) {
      if (notices.length === 0) return;
      for (const connection of connections) send(connection, notices);
    },

    tellWaiting(connection, room) {
      if (connection.room !== null) return;
      authority.store.noticesFor(connection.who.userId, room).then(
        (notices) => send(connection, notices),
        // They are told at the next contact.
        (error: unknown) => log.warn({ error: String(error) }, 'notices could not be read'),
      );
    },
  };

  /** Those that are for this connection. */
  function send(connection: Connection, notices: readonly StoredNotice[]): void {
    const { room: plain, who } = connection;
    const due = notices.filter(
      ({ userId, exceptSession, receipt }) =>
        plain === null && who.userId === userId && who.sessionId !== exceptSession && connection.isIn(receipt.room),
    );
    for (const { receipt } of due) {
      const { collision } = receipt;
      const theirsBy = { ...collision.theirsBy, username: nameFor(connection, collision.theirsBy.id) };
      connection.send(receiptFrame(receipt.room, { ...receipt, collision: { ...collision, theirsBy } }));
    }
    if (due.length === 0 || authority.isReadOnly) return;
    authority.store.dropNotices(due.map((notice) => notice.id)).catch((error: unknown) => {
      // That a store cannot forget them is no reason to fail: they are told again.
      log.warn({ error: String(error) }, 'notices that were told could not be removed');
    });
  }
}
