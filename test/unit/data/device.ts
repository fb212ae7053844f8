/** A tablet for tests: its own IndexedDB, any number of tabs, a network that can be cut. */

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { randomFillSync, randomUUID } from 'node:crypto';
import type { Client } from '../../../app/data/client.ts';
import { createClient } from '../../../app/data/create-client.ts';
import type { Environment } from '../../../app/data/environment.ts';
import type { Observable } from '../../../app/data/observable.ts';
import { dump } from './stored.ts';
import type { Me } from '../../../shared/protocol/me.ts';

export interface Network {
  readonly baseUrl: string;
  readonly fetch: Environment['fetch'];
  readonly openSocket: Environment['openSocket'];
}

export interface Device {
  readonly indexedDB: IDBFactory;
  readonly databaseName: string;
  /** `isSick`: while true, this tab alone cannot write to the database. */
  openTab(isSick?: () => boolean): Client;
  setOnline(online: boolean): void;
  /** Time on this device; moved by tests. */
  clock: { now: number };
  /** Writes to IndexedDB fail from now on (or no more). */
  failWrites(fails: boolean): void;
  /** The browser takes every connection to the database away; the database itself stays. */
  loseConnections(): void;
  /** Resolves when what is stored fits, read behind the app's back. */
  holds(pattern: RegExp): Promise<void>;
  stop(): Promise<void>;
}

export function createDevice(network: Network = noNetwork, overrides: Partial<Environment> = {}): Device {
  const indexedDB = new IDBFactory();
  const databaseName = `rolecall-${randomUUID()}`;
  const clock = { now: Date.now() };
  const listeners = new Set<() => void>();
  const tabs: Client[] = [];
  const sockets = new Set<WebSocket>();
  const connections = new Set<IDBDatabase>();
  let online = true;
  let failing = false;

  const environment: Environment = {
    baseUrl: network.baseUrl,
    app: 'test',
    databaseName,
    fetch: (url, init) => (online ? network.fetch(url, init) : Promise.reject(new TypeError('no network'))),
    openSocket(url) {
      const socket = online ? network.openSocket(url) : unreachable();
      sockets.add(socket);
      return socket;
    },
    indexedDB: guarded(
      indexedDB,
      () => failing,
      (db) => connections.add(db),
    ),
    IDBKeyRange,
    locks: navigator.locks,
    openChannel: (name) => new BroadcastChannel(name),
    whenIdle: () => Promise.resolve(),
    now: () => clock.now,
    random: (bytes) => randomFillSync(bytes),
    isOnline: () => online,
    onNetworkChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    storage: null,
    ...overrides,
  };
  const device: Device = {
    indexedDB,
    databaseName,
    clock,
    openTab(isSick = () => false) {
      const client = createClient({
        ...environment,
        indexedDB:
          overrides.indexedDB ??
          guarded(
            indexedDB,
            () => failing || isSick(),
            (db) => connections.add(db),
          ),
      });
      tabs.push(client);
      return client;
    },
    setOnline(next) {
      online = next;
      // A cut cable: what is open hears nothing more.
      if (!next) for (const socket of sockets) socket.close();
      sockets.clear();
      for (const listener of [...listeners]) listener();
    },
    failWrites(fails) {
      failing = fails;
    },
    loseConnections() {
      for (const db of connections) {
        db.close();
        // Only a browser closes by itself, and says so.
        db.onclose?.(new Event('close'));
      }
      connections.clear();
    },
    async holds(pattern) {
      while (!pattern.test(await dump(device))) await new Promise((resolve) => setImmediate(resolve));
    },
    async stop() {
      for (const tab of tabs) await tab.stop();
    },
  };
  return device;
}

/** Resolves with the first value that fits. */
export function when<T, V extends T>(observable: Observable<T>, fits: (value: T) => value is V): Promise<V>;
export function when<T>(observable: Observable<T>, fits: (value: T) => boolean): Promise<T>;
export function when<T>(observable: Observable<T>, fits: (value: T) => boolean): Promise<T> {
  return new Promise((resolve) => {
    const look = (value: T): boolean => {
      if (!fits(value)) return false;
      resolve(value);
      return true;
    };
    if (look(observable.get())) return;
    const end = observable.subscribe((value) => {
      if (look(value)) end();
    });
  });
}

/** Answers requests as the server would that knows only this user, then is gone. */
export function answering(me: Me): Network {
  return {
    baseUrl: 'http://127.0.0.1:1',
    fetch: (url, init) => {
      const path = new URL(url).pathname;
      if (path === '/api/session' && init?.method === 'POST') return Promise.resolve(Response.json(me));
      if (path === '/api/session') return Promise.resolve(new Response(null, { status: 204 }));
      if (path === '/api/setup') return Promise.resolve(Response.json({ needed: false }));
      return Promise.reject(new TypeError('no network'));
    },
    // Every attempt ends as one on a dead line does.
    openSocket: unreachable,
  };
}

export const noNetwork: Network = {
  baseUrl: 'http://127.0.0.1:1',
  fetch: () => Promise.reject(new TypeError('no network')),
  openSocket: unreachable,
};

/** What a browser gives when nobody answers: a socket that closes with 1006. */
function unreachable(): WebSocket {
  const socket = {
    readyState: 0,
    close: () => undefined,
    send: () => undefined,
    onclose: null as ((event: { code: number }) => void) | null,
  };
  setImmediate(() => socket.onclose?.({ code: 1006 }));
  // Of a WebSocket, only what fails.
  return socket as unknown as WebSocket;
}

/** The factory, with write transactions that fail while `fails`: a full disk. */
function guarded(factory: IDBFactory, fails: () => boolean, opened: (db: IDBDatabase) => void): globalThis.IDBFactory {
  return new Proxy(factory, {
    get(target, name) {
      if (name !== 'open') {
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return (...given: Parameters<typeof factory.open>) => {
        const request = target.open(...given);
        request.addEventListener('success', () => {
          const db = request.result;
          opened(db);
          const transaction = db.transaction.bind(db);
          db.transaction = (...options: Parameters<typeof transaction>) => {
            if (fails() && options[1] === 'readwrite') throw new DOMException('the disk is full', 'QuotaExceededError');
            return transaction(...options);
          };
        });
        return request;
      };
    },
  });
}
