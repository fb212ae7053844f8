/** A server started in this process on a free port, with an organisation of a few people, and a way to talk to it. */

import { randomFillSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { Change } from '../../../shared/document/change.ts';
import { createRecordId } from '../../../shared/schema/ids.ts';
import type { Role, User } from '../../../shared/schema/records.ts';
import { blankRecord } from '../../../shared/schema/register.ts';
import { sessionCookie } from '../../../sync-server/access/session-token.ts';
import { createLog } from '../../../sync-server/log.ts';
import { creationOf } from '../../../shared/document/difference.ts';
import { startServer, type Fill, type RunningServer, type ServerDeps } from '../../../sync-server/server.ts';
import { openSqlite } from '../../../sync-server/store/sqlite.ts';
import { promised, type SqliteStore } from '../../../sync-server/store/promised.ts';
import type { Hub } from '../../../sync-server/sync/hub.ts';

export const password = 'a long enough password';

export interface Started {
  readonly port: number;
  readonly server: RunningServer;
  readonly hub: Hub;
  readonly logged: () => string;
  /** The id of each user and role made, by name. */
  readonly idOf: (name: string) => string;
  send(method: string, path: string, options?: SendOptions): Promise<Answer>;
  /** Signs in and answers the session's cookie. */
  signIn(username: string, headers?: Headers): Promise<string>;
  socket(path: string, headers?: Headers): WebSocket;
  change(changes: readonly Change[]): Promise<void>;
  stop(): Promise<void>;
}

type Headers = Readonly<Record<string, string>>;

export interface SendOptions {
  readonly headers?: Headers;
  readonly json?: unknown;
  readonly body?: string | Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body, which the test knows to be a T. */
  readonly json: <T = { readonly error: { readonly code: string; readonly message: string } }>() => T;
}

export interface Person {
  readonly username: string;
  readonly roles?: Readonly<Record<string, string | true>>;
  readonly password?: string | null;
  readonly user?: Partial<User>;
}

export interface Setting {
  readonly people?: readonly Person[];
  readonly roles?: readonly (Partial<Role> & { readonly name: string })[];
  readonly config?: Partial<ServerDeps['config']>;
  readonly appFolder?: string;
  readonly dataFolder?: string;
  readonly now?: () => number;
  /** Opened by the test; else one in a new file. */
  readonly store?: SqliteStore;
}

/** alice administers; others as the test says. */
export async function startWith(setting: Setting = {}): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-http-'));
  const random = (bytes: Uint8Array): Uint8Array => randomFillSync(bytes);
  const ids = new Map<string, string>();
  let log = '';
  let hub: Hub | undefined;

  const fill: Fill = async (parts) => {
    hub = parts.hub;
    const people = setting.people ?? [{ username: 'alice', roles: { 'builtin.administrator': true } }];
    if (people.length === 0) return;
    await parts.store.meta.set('organisation', 'Test');
    const roles = (setting.roles ?? []).map((role): Role => {
      const id = createRecordId('roles', random);
      ids.set(role.name, id);
      return { ...blankRecord('roles', id), ...role, id };
    });
    for (const [index, person] of people.entries()) {
      const hash = person.password === null ? null : await parts.passwords.hash(person.password ?? password);
      const held = Object.entries(person.roles ?? {}).map(([name, value]) => [ids.get(name) ?? name, value]);
      const user: User = {
        ...blankRecord('users', createRecordId('users', random)),
        username: person.username,
        enabled: true,
        roles: Object.fromEntries(held),
        passwordSetAt: hash === null ? null : new Date().toISOString(),
        ...person.user,
      };
      ids.set(user.username, user.id);
      await apply(creationOf('users', user), hash === null ? undefined : { userId: user.id, hash });
      if (index === 0) await apply(roles.flatMap((role) => creationOf('roles', role)));
    }
  };

  async function apply(
    changes: readonly Change[],
    credential?: { readonly userId: string; readonly hash: string },
  ): Promise<void> {
    const review = await hub?.change({ actor: null, changes, ...(credential === undefined ? {} : { credential }) });
    if (review?.allowed !== true) throw new Error(JSON.stringify(review?.verdicts));
  }

  const server = await startServer(
    {
      config: { host: '127.0.0.1', port: 0, origins: [], trustedHops: 0, ...setting.config },
      store: promised(setting.store ?? openSqlite(join(folder, 'rolecall.sqlite'))),
      appFolder: setting.appFolder ?? join(folder, 'no-app'),
      dataFolder: setting.dataFolder ?? folder,
      now: setting.now ?? Date.now,
      random,
      log: createLog('info', (line) => (log += line)),
    },
    fill,
  );
  const { port } = server;
  // The fill above has run.
  const startedHub = hub as Hub;

  function send(method: string, path: string, options: SendOptions = {}): Promise<Answer> {
    const body = options.json === undefined ? options.body : JSON.stringify(options.json);
    const headers = {
      ...(options.json === undefined ? {} : { 'content-type': 'application/json' }),
      // Node sends the body of a DELETE without saying where it ends.
      ...(body === undefined || 'transfer-encoding' in { ...options.headers }
        ? {}
        : { 'content-length': String(Buffer.byteLength(body)) }),
      ...options.headers,
    };
    return new Promise((resolve, reject) => {
      const request = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: () => JSON.parse(text) as never,
          });
        });
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  return {
    port,
    server,
    hub: startedHub,
    logged: () => log,
    idOf: (name) => ids.get(name) ?? name,
    send,
    async signIn(username, headers = {}) {
      const answer = await send('POST', '/api/session', { json: { username, password }, headers });
      if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
      return cookieOf(answer);
    },
    socket: (path, headers = {}) => new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers }),
    change: (changes) => apply(changes),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a browser would send back. */
export function cookieOf(answer: Answer): string {
  const [first = ''] = answer.headers['set-cookie'] ?? [];
  const [pair = ''] = first.split(';');
  if (!pair.startsWith(`${sessionCookie}=`)) throw new Error(`no session cookie: ${first}`);
  return pair;
}

/** How an attempt to open a socket ended: `open`, or the HTTP status of the refusal. */
export function opened(socket: WebSocket): Promise<'open' | number> {
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve('open'));
    socket.once('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    socket.once('error', reject);
  });
}

/** The code a socket is closed with. */
export function closed(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => {
    socket.on('error', () => {});
    if (socket.readyState === WebSocket.CLOSED) resolve(1006);
    socket.once('close', (code) => resolve(code));
  });
}
