/**
 * The HTTP server: takes connections, hands requests to the API or the pages and upgrades to sync.
 *
 * Guarantees: strict headers on every answer; headers and requests that take too long, connections beyond
 * the caps and malformed requests are cut off; nothing a client sends ends the process.
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { limits } from '../../shared/schema/limits.ts';
import type { Log } from '../log.ts';
import type { ApiEnv } from './api.ts';
import { answerError, answerPage } from './pages.ts';
import { rawPath } from './raw-path.ts';
import type { StaticFiles } from './static-files.ts';
import type { Upgrades } from './upgrade.ts';

export interface ListenerDeps {
  readonly api: Hono<ApiEnv>;
  readonly files: StaticFiles;
  readonly upgrades: Upgrades;
  readonly headers: Readonly<Record<string, string>>;
  /** Behind our own proxies every connection comes from a proxy, so counting by address would mean nothing. */
  readonly trustedHops: number;
  /** Until a request's headers, and all of it, must have arrived. */
  readonly requestHeadersMs: number;
  readonly requestMs: number;
  /** Connections of one address at once. */
  readonly connectionsPerAddress: number;
  readonly log: Log;
}

export interface Listener {
  readonly server: Server;
  /** Ends every connection, sockets too. */
  readonly cutOff: () => void;
}

export function createListener(deps: ListenerDeps): Listener {
  const answerApi = getRequestListener((request, bindings) => deps.api.fetch(request, bindings), {
    overrideGlobalObjects: false,
    hostname: 'localhost',
  });

  const server = createServer(
    {
      headersTimeout: deps.requestHeadersMs,
      requestTimeout: deps.requestMs,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: Math.min(1_000, deps.requestHeadersMs),
      maxHeaderSize: 16 * 1024,
    },
    (request, response) => {
      void answer(request, response).catch((error: unknown) => {
        deps.log.error({ err: error, path: request.url }, 'request failed');
        response.destroy();
      });
    },
  );
  server.maxConnections = limits.connections;
  server.maxRequestsPerSocket = 10_000;
  if (deps.trustedHops === 0) server.on('connection', capPerAddress(deps.connectionsPerAddress));
  // Node forgets a connection once it is upgraded.
  const connections = new Set<Socket>();
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  server.on('upgrade', (request, socket, head) => deps.upgrades.handle(request, socket, head));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = clientErrors[error.code ?? ''] ?? '400 Bad Request';
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`, () => socket.destroy());
    else socket.destroy();
  });
  return {
    server,
    cutOff() {
      for (const socket of connections) socket.destroy();
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(deps.headers)) response.setHeader(name, value);
    const raw = rawPath(request.url);
    if (raw.kind !== 'path') return answerError(response, raw.kind === 'too-long' ? 'too-large' : 'not-found');
    if (isApi(raw.path)) return answerApi(request, response);
    return answerPage(deps.files, raw.path, request, response);
  }
}

/** What Node reports about a request that could not be parsed. */
const clientErrors: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** `/sync` itself is a screen too: only its upgrade is the socket. */
function isApi(path: string): boolean {
  return /^\/(?:(?:api|healthz|metrics|readyz)(?:\/|$)|sync\/)/u.test(path);
}

function capPerAddress(most: number): (socket: Socket) => void {
  const open = new Map<string, number>();
  return (socket) => {
    const address = socket.remoteAddress ?? '';
    const count = (open.get(address) ?? 0) + 1;
    if (count > most) {
      socket.destroy();
      return;
    }
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  };
}
