/**
 * Opening a socket: `/sync` (all rooms) and `/sync/<room>` (plain y-websocket).
 *
 * Guarantees: origin, session and room are checked before the upgrade: whoever is refused never had a
 * socket. A room that does not exist and one that may not be read give the same 404.
 */

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { mayRead } from '../../shared/permissions/room-reading.ts';
import type { ErrorCode } from '../../shared/protocol/errors.ts';
import { limits } from '../../shared/schema/limits.ts';
import { isRoom, type Room } from '../../shared/schema/rooms.ts';
import type { Entry, Gate } from '../access/gate.ts';
import { mayOpenSocket } from '../access/origins.ts';
import type { Log } from '../log.ts';
import { newRequestId, withRequestId } from '../request-id.ts';
import type { Hub } from '../sync/hub.ts';
import { answers, errorBodyOf } from './answers.ts';
import { rawPath } from './raw-path.ts';

export interface UpgradeDeps {
  readonly gate: Gate;
  readonly hub: Pick<Hub, 'connect'>;
  readonly origins: readonly string[];
  /** Headers of every answer (see strict-headers.ts). */
  readonly headers: Readonly<Record<string, string>>;
  readonly log: Log;
}

export interface Upgrades {
  handle(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** The sessions that have a socket open. */
  openSessions(): Iterable<string>;
}

type Target = { readonly room: Room | null };
type In = Entry & { readonly kind: 'in' };

export function createUpgrades(deps: UpgradeDeps): Upgrades {
  const sockets = new Map<string, number>();
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: limits.messageBytes,
    // Only what is large is worth it: a snapshot shrinks to a fifth, an edit would grow. Without context
    // takeover a connection holds no compressor between messages.
    perMessageDeflate: {
      threshold: 32 * 1024,
      serverNoContextTakeover: true,
      clientNoContextTakeover: true,
      concurrencyLimit: 4,
      zlibDeflateOptions: { level: 2 },
    },
  });

  function count(sessionId: string, by: 1 | -1): void {
    const open = (sockets.get(sessionId) ?? 0) + by;
    if (open === 0) sockets.delete(sessionId);
    else sockets.set(sessionId, open);
  }

  return {
    openSessions: () => sockets.keys(),
    handle(request, socket, head) {
      // A peer that goes away in the middle of this is nothing to report.
      socket.on('error', () => socket.destroy());
      try {
        withRequestId(newRequestId(), () => open(request, socket, head));
      } catch (error) {
        // The store cannot be read. Nobody else catches this: it would end the process.
        deps.log.error({ err: error }, 'a socket could not be opened');
        socket.destroy();
      }
    },
  };

  function open(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const checked = check(request, deps);
    if (checked.kind === 'refused') return refuseUpgrade(socket, checked.code, deps.headers);
    const { entry, target } = checked;
    server.handleUpgrade(request, socket, head, (webSocket) => {
      count(entry.sessionId, 1);
      webSocket.on('close', () => count(entry.sessionId, -1));
      deps.hub.connect(
        webSocket,
        { sessionId: entry.sessionId, userId: entry.userId, place: entry.place },
        target.room,
      );
    });
  }
}

type Checked =
  | { readonly kind: 'in'; readonly entry: In; readonly target: Target }
  | { readonly kind: 'refused'; readonly code: ErrorCode };

function check(request: IncomingMessage, deps: UpgradeDeps): Checked {
  const { headers } = request;
  const origin = {
    origin: headers.origin,
    secFetchSite: one(headers['sec-fetch-site']),
    anySecFetch: Object.keys(headers).some((name) => name.startsWith('sec-fetch-')),
  };
  if (!mayOpenSocket(origin, deps.origins)) return { kind: 'refused', code: 'origin-refused' };
  const target = targetOf(request.url);
  if (target === null) return { kind: 'refused', code: 'not-found' };
  const entry = deps.gate.enter({
    remoteAddress: request.socket.remoteAddress,
    forwardedFor: one(headers['x-forwarded-for']),
    authorization: headers.authorization,
    cookie: headers.cookie,
  });
  if (entry.kind === 'signed-out') return { kind: 'refused', code: 'signed-out' };
  if (entry.kind === 'unknown') return { kind: 'refused', code: 'users-unreadable' };
  if (entry.kind === 'refused') return { kind: 'refused', code: 'sign-in-refused' };
  const { room } = target;
  if (room !== null && !mayRead(entry.subject, room)) return { kind: 'refused', code: 'not-found' };
  return { kind: 'in', entry, target };
}

function targetOf(url: string | undefined): Target | null {
  const raw = rawPath(url);
  if (raw.kind !== 'path') return null;
  if (raw.path === '/sync') return { room: null };
  const room = raw.path.startsWith('/sync/') ? raw.path.slice('/sync/'.length) : '';
  return isRoom(room) ? { room } : null;
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header;
}

function refuseUpgrade(socket: Duplex, code: ErrorCode, headers: Readonly<Record<string, string>>): void {
  const body = JSON.stringify(errorBodyOf(code));
  const lines = [
    `HTTP/1.1 ${answers[code].status} Refused`,
    'Connection: close',
    'Content-Type: application/json',
    'Cache-Control: no-store',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
