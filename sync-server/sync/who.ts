/** Who a connection belongs to, as its session says: never what the client says. */

import type { Place } from '../../shared/permissions/restriction.ts';
import type { RequestPlace } from '../access/network-position.ts';

export interface Who {
  readonly sessionId: string;
  readonly userId: string;
  readonly place: RequestPlace;
}

/** Whose hand wrote something: a user on one device. Two tablets of one user do not see each other's work either. */
export interface Hand {
  readonly userId: string;
  readonly sessionId: string | null;
}

/** Whose change set it is: the hand, and from where. All null: the server itself. */
export interface Sender extends Place {
  readonly userId: string | null;
  readonly sessionId: string | null;
}

export const theServer: Sender = { userId: null, sessionId: null, address: null, country: null };

export function senderOf(userId: string, sessionId: string | null, { address, country }: Place): Sender {
  return { userId, sessionId, address, country };
}

export function isSameHand(one: Hand | null, other: Hand | null): boolean {
  return one?.userId === other?.userId && one?.sessionId === other?.sessionId;
}
