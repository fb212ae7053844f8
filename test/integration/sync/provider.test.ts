/** y-websocket's own WebsocketProvider, unmodified, against the real server over real sockets. */

import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serverClientId } from '../../../shared/document/wire.ts';
import { startServer, type ServerProcess } from '../../support/server-process.ts';
import { signInPlain } from '../../support/plain-client.ts';

const password = 'only for the demo';
let server: ServerProcess;
const providers: WebsocketProvider[] = [];
beforeAll(async () => {
  server = await startServer({ demo: true });
});
afterAll(async () => {
  for (const provider of providers) provider.destroy();
  await server.dispose();
});

async function open(
  username: string,
  room: string,
): Promise<{ readonly doc: Y.Doc; readonly provider: WebsocketProvider; readonly map: Y.Map<unknown> }> {
  const { cookie } = await signInPlain(server.url, username, password);
  class SignedIn extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { Cookie: cookie, Origin: server.url } });
    }
  }
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`${server.url.replace('http', 'ws')}/sync`, room, doc, {
    // The library types the browser's WebSocket; ws has all of it that the library uses.
    WebSocketPolyfill: SignedIn as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  providers.push(provider);
  watched.add(doc);
  return { doc, provider, map: doc.getMap(room) };
}

async function opened(username: string, room: string): ReturnType<typeof open> {
  const peer = await open(username, room);
  if (!peer.provider.synced) await new Promise<void>((resolve) => peer.provider.once('sync', () => resolve()));
  return peer;
}

const watched = new Set<Y.Doc>();
/** Resolves when it holds, looked at whenever any document changes. */
function until(holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds()) return;
      for (const doc of watched) doc.off('update', look);
      resolve();
    };
    for (const doc of watched) doc.on('update', look);
    look();
  });
}

function idOf(map: Y.Map<unknown>, field: string, name: string): string {
  const entry = [...map.entries()].find(([key, value]) => key.endsWith(`/${field}`) && value === name);
  if (entry === undefined) throw new Error(`nobody is called ${name}`);
  return entry[0].slice(0, entry[0].indexOf('/'));
}

it('reads, writes what it may, is corrected where it may not, and equals the server afterwards', async () => {
  const admin = await opened('admin', 'desks');
  const manager = await opened('manager.a', 'desks');
  expect(manager.map.toJSON()).toEqual(admin.map.toJSON());
  const [mine, other] = [idOf(admin.map, 'name', 'Desk 1'), idOf(admin.map, 'name', 'Desk 2')];
  const seen: unknown[] = [];
  admin.map.observe((event) => event.keysChanged.forEach((key) => seen.push(event.target.get(key))));

  manager.map.set(`${other}/description`, 'not mine to say');
  manager.map.set(`${mine}/description`, 'mine to say');
  await until(() => admin.map.get(`${mine}/description`) === 'mine to say');
  await until(
    () =>
      manager.map.get(`${mine}/description`) === 'mine to say' &&
      manager.map.get(`${other}/description`) !== 'not mine to say',
  );
  expect(seen).not.toContain('not mine to say');

  // Both at once, on one register: one value stands, everywhere.
  admin.map.set(`${mine}/description`, 'said by the administrator');
  manager.map.set(`${mine}/description`, 'said by the manager');
  admin.map.set(`${mine}/name`, 'Desk One');
  await until(
    () =>
      manager.map.get(`${mine}/name`) === 'Desk One' &&
      String(manager.map.get(`${mine}/description`)).startsWith('said'),
  );
  const fresh = await opened('admin', 'desks');
  const all = [admin, manager, fresh];
  await until(() => new Set(all.map(({ map }) => JSON.stringify([...map.entries()].sort()))).size === 1);
  expect([...fresh.doc.store.clients.keys()]).toEqual([serverClientId]);
});

it('brings what was done while the line was cut', async () => {
  const manager = await opened('manager.b', 'desks');
  const admin = await opened('admin', 'desks');
  const mine = idOf(admin.map, 'name', 'Desk 2');
  manager.provider.disconnect();
  manager.map.set(`${mine}/description`, 'first');
  manager.map.set(`${mine}/description`, 'second');
  manager.map.set(`${mine}/name`, '');
  manager.map.delete(`${mine}/description`);
  manager.map.set(`${mine}/description`, 'third');
  // One change set: an empty name is refused, and the rest with it.
  manager.provider.connect();
  await until(() => manager.map.get(`${mine}/name`) === 'Desk 2');
  expect(manager.map.get(`${mine}/description`) ?? '').toBe(admin.map.get(`${mine}/description`) ?? '');
  manager.provider.disconnect();
  manager.map.set(`${mine}/description`, 'fourth');
  manager.provider.connect();
  await until(() => admin.map.get(`${mine}/description`) === 'fourth');
});

it('never gets a byte of a room its user may not read', async () => {
  const { doc, provider } = await open('manager.a', 'roles');
  await new Promise((resolve) => provider.once('connection-error', resolve));
  provider.disconnect();
  expect(provider.synced).toBe(false);
  expect(doc.store.clients.size).toBe(0);
});
