/**
 * A y-websocket client as anybody could write one: signs in over HTTP and opens one room with the library's
 * own WebsocketProvider. Tests use it to prepare an organisation, and as a stranger to the app's code.
 */

import { randomFillSync } from 'node:crypto';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { createRecordId } from '../../shared/schema/ids.ts';
import type { Collection, Value } from '../../shared/schema/records.ts';
import type { Room } from '../../shared/schema/rooms.ts';

export interface PlainSession {
  readonly cookie: string;
  /** PUT, POST or DELETE with a JSON body, as this user. */
  send(method: string, path: string, body?: unknown): Promise<Response>;
  /** Opens a room, waits until it is all there, acts on it, waits until the server has it, closes. */
  within<T>(room: Room, act: (doc: Y.Doc) => T): Promise<T>;
}

export async function signInPlain(url: string, username: string, password: string): Promise<PlainSession> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ username, password }),
  });
  if (!answer.ok) throw new Error(`${username} could not sign in: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const headers = { Cookie: cookie, Origin: url };

  class SignedInSocket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers });
    }
  }

  return {
    cookie,
    send(method, path, body) {
      return fetch(url + path, {
        method,
        headers: { ...headers, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    },
    async within(room, act) {
      const doc = new Y.Doc();
      const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, room, doc, {
        // The library types the browser's WebSocket; ws has all of it that the library uses.
        WebSocketPolyfill: SignedInSocket as unknown as typeof globalThis.WebSocket,
        disableBc: true,
      });
      try {
        await synced(provider);
        const written = new Set<Register>();
        const note = (transaction: Y.Transaction): void => {
          for (const [type, keys] of transaction.changed)
            for (const key of keys) if (type instanceof Y.Map && key !== null) written.add({ map: type, key });
        };
        doc.on('afterTransaction', note);
        const result = doc.transact(() => act(doc));
        doc.off('afterTransaction', note);
        if (written.size > 0) await Promise.race([restated(doc, written), answered(provider)]);
        return result;
      } finally {
        provider.destroy();
        doc.destroy();
      }
    },
  };
}

/** Writes a new record's registers: fields as values, sets as a list of members. */
export function writeRecord(
  doc: Y.Doc,
  collection: Collection,
  fields: Readonly<Record<string, Value | readonly string[]>>,
  id: string = newId(collection),
): string {
  const map = doc.getMap<Value>(collection);
  for (const [field, given] of Object.entries(fields)) {
    if (typeof given !== 'object' || given === null) map.set(`${id}/${field}`, given);
    else for (const member of given) map.set(`${id}/${field}/${member}`, true);
  }
  return id;
}

export function newId(collection: Collection): string {
  return createRecordId(collection, randomFillSync);
}

/** The id of the record with this name. */
export function idOf(doc: Y.Doc, collection: Collection, name: string): string {
  const field = collection === 'users' ? 'username' : 'name';
  for (const [key, value] of doc.getMap<Value>(collection).entries()) {
    const [id, which] = key.split('/');
    if (which === field && value === name && id !== undefined) return id;
  }
  throw new Error(`No ${collection} record is called ${name}.`);
}

function synced(provider: WebsocketProvider): Promise<void> {
  return new Promise((resolve, reject) => {
    provider.on('sync', (is: boolean) => is && resolve());
    provider.on('connection-close', (event) => {
      if (event !== null && event.code >= 4400) reject(new Error(`The room was closed with ${event.code}.`));
    });
  });
}

interface Register {
  readonly map: Y.Map<unknown>;
  readonly key: string;
}

/**
 * Whatever the server makes of a value, accepted or not, it says so with a struct of its own on top, or takes the
 * sender's away. Of a deletion nothing is seen here.
 */
function restated(doc: Y.Doc, written: ReadonlySet<Register>): Promise<void> {
  return new Promise((resolve) => {
    if ([...written].some(({ map, key }) => !map.has(key))) return;
    doc.on('update', () => {
      const isMine = ({ map, key }: Register): boolean => map.has(key) && map._map.get(key)?.id.client === doc.clientID;
      if (![...written].some(isMine)) resolve();
    });
  });
}

/** The server answers a room's messages in order: asked for its state after our update, it has taken it. */
function answered(provider: WebsocketProvider): Promise<void> {
  return new Promise((resolve) => {
    const { ws } = provider;
    if (ws === null) throw new Error('The room was closed.');
    ws.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
      const [type, step] = new Uint8Array(data);
      // 0 sync, 1 its second step: the answer to our question.
      if (type === 0 && step === 1) resolve();
    });
    // 0 sync, 0 its first step, with an empty state vector.
    ws.send(Uint8Array.of(0, 0, 1, 0));
  });
}
