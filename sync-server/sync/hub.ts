/**
 * The hub: every connection, every room and every subject of one server.
 *
 * Guarantees: parse → resolve → judge → store → author → broadcast → receipt, in that order, for whatever
 * changes the organisation, from wherever it comes; a right taken away acts before the next byte is sent.
 * Refuses: whatever a connection's subject may not do. No frame, however made, throws out of here.
 */

import type { WebSocket } from 'ws';
import type { Change } from '../../shared/document/change.ts';
import type { Review } from '../../shared/permissions/review.ts';
import type { Subject } from '../../shared/permissions/subject.ts';
import type { CloseCode } from '../../shared/protocol/close-codes.ts';
import type { Me } from '../../shared/protocol/me.ts';
import type { Random } from '../../shared/schema/ids.ts';
import type { OrganisationView } from '../../shared/schema/organisation.ts';
import type { Room } from '../../shared/schema/rooms.ts';
import type { Store } from '../store/store.ts';

/** Where the server sees a device. */
export interface Place {
  readonly address: string;
  readonly country: string | null;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface HubDeps {
  readonly store: Store;
  /** ms since 1970. */
  readonly now: () => number;
  readonly random: Random;
  readonly log: Log;
}

export interface Who {
  readonly sessionId: string;
  readonly userId: string;
  readonly place: Place;
}

export interface ChangeInput {
  /** null: the server itself (setup, `passwordSetAt`). */
  readonly actor: { readonly userId: string; readonly place: Place; readonly sessionId?: string } | null;
  readonly changes: readonly Change[];
  /** Written in the same transaction, if the changes are allowed. */
  readonly credential?: { readonly userId: string; readonly hash: string };
}

export interface Hub {
  readonly organisation: OrganisationView;
  /** null: no such user. Kept current; ask again rather than keep it. */
  subject(userId: string, place: Place | null): Subject | null;
  me(userId: string, place: Place): Me | null;
  /** After the upgrade was authorized. `room` null: `/sync`; else plain y-websocket in that room. */
  connect(socket: WebSocket, who: Who, room: Room | null): void;
  /** A change by the server itself or over HTTP, through the same path as every other. Rejects only when the store fails. */
  change(input: ChangeInput): Promise<Review>;
  /** Closes the session's sockets. */
  endSession(sessionId: string, code: CloseCode): void;
  /** Called when a user may no longer be signed in (somewhere); the sockets concerned are closed already. */
  onSignInRefused(listener: (userId: string) => void): void;
  stop(): Promise<void>;
}

export function createHub(_deps: HubDeps): Hub {
  throw new Error('not yet');
}
