/**
 * What connections may do, kept true: users who may no longer be signed in are out, rooms open and close,
 * `me` is told.
 *
 * Guarantees: after `review` every open connection's rights are those of this moment, whatever fails; it
 * costs next to nothing while nothing changed. Refuses: connections of users who may not be signed in where
 * they are (4403), and of plain clients whose room is closed to them (4404), exactly as if it did not exist.
 */

import { collections } from '../../shared/schema/records.ts';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import type { Me } from '../../shared/protocol/me.ts';
import type { OrganisationView } from '../../shared/schema/organisation.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { Knowledge } from '../access/knowledge.ts';
import type { RequestPlace } from '../access/network-position.ts';
import type { Subjects } from '../access/subjects.ts';
import type { Connection } from './connection.ts';
import { controlFrame } from './frames.ts';

export interface ConnectionRights {
  /** Brings one connection up to date; false: it was closed. */
  check(connection: Connection): boolean;
  /** Brings every connection up to date. */
  review(): void;
  onSignInRefused(listener: (userId: string) => void): void;
}

export interface RightsDeps {
  readonly subjects: Subjects;
  readonly organisation: OrganisationView;
  readonly connections: ReadonlySet<Connection>;
  readonly meOf: (userId: string, place: RequestPlace) => Me | null;
  /** The connection may not read the room any more. */
  readonly leave: (connection: Connection, room: Room) => void;
  readonly knowledge: () => Knowledge;
  readonly now: () => number;
}

export function createConnectionRights(deps: RightsDeps): ConnectionRights {
  const listeners: ((userId: string) => void)[] = [];

  /** 'out': the user may not be signed in. */
  function update(connection: Connection): 'in' | 'out' | 'no-room' | 'unknown' {
    const { userId, place } = connection.who;
    if (deps.knowledge() === 'none') return 'unknown';
    const user = deps.organisation.get(collections.users, userId);
    const subject = deps.subjects.of(userId, place);
    if (subject === null || subject.signIn !== 'ok') return 'out';
    // Both are replaced when they change.
    if (subject === connection.subject && user === connection.user) return 'in';
    connection.subject = subject;
    connection.user = user;
    const me = deps.meOf(userId, place);
    if (me === null) return 'out';
    for (const room of connection.readable) if (!me.rooms.includes(room)) deps.leave(connection, room);
    connection.readable = new Set(me.rooms);
    if (connection.room !== null) return connection.readable.has(connection.room) ? 'in' : 'no-room';
    const told = JSON.stringify({ ...me, at: 0 });
    if (connection.greeted && told !== connection.told) connection.send(controlFrame({ kind: 'me', me }));
    connection.told = told;
    return 'in';
  }

  function apply(connection: Connection): 'in' | 'out' | 'no-room' | 'unknown' {
    let state: 'in' | 'out' | 'no-room' | 'unknown';
    try {
      state = update(connection);
      if (state !== 'in' && deps.knowledge() !== 'all') state = 'unknown';
    } catch {
      state = 'unknown';
    }
    // Rights that cannot be read are not a revocation, and not a permission to go on either.
    if (state === 'unknown') connection.close(closeCodes.tryLater, 'rights could not be read');
    if (state === 'out') connection.close(closeCodes.refused, 'may not be signed in here');
    if (state === 'no-room') connection.close(closeCodes.noRoom, 'no such room');
    return state;
  }

  function tell(users: ReadonlySet<string>): void {
    for (const userId of users) for (const listener of listeners) listener(userId);
  }

  return {
    check(connection) {
      const state = apply(connection);
      if (state === 'out') tell(new Set([connection.who.userId]));
      return state === 'in';
    },
    review() {
      const out = new Set<string>();
      for (const connection of deps.connections) {
        if (connection.isOpen && apply(connection) === 'out') out.add(connection.who.userId);
      }
      tell(out);
    },
    onSignInRefused: (listener) => void listeners.push(listener),
  };
}
