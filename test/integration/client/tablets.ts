/** Tablets of the real data layer before a real server, in one process, over 127.0.0.1. */

import { WebSocket as Socket } from 'ws';
import type { Client } from '../../../app/data/client.ts';
import type { Collection, RecordOf } from '../../../shared/schema/records.ts';
import { createDevice, when, type Device, type Network } from '../../unit/data/device.ts';
import { password, type Started } from '../http/started.ts';

export interface Tablet {
  readonly device: Device;
  readonly client: Client;
  stop(): Promise<void>;
}

/** As a browser has it: one cookie jar, the origin of the page. */
export function networkTo(server: () => Pick<Started, 'port'>): Network {
  let cookie = '';
  const origin = (): string => `http://127.0.0.1:${server().port}`;
  return {
    // The port may change when the server is started again.
    baseUrl: 'http://tablet',
    async fetch(url, init) {
      const headers = new Headers(init?.headers);
      headers.set('origin', origin());
      if (cookie !== '') headers.set('cookie', cookie);
      const response = await fetch(url.replace('http://tablet', origin()), { ...init, headers });
      const [set] = response.headers.getSetCookie();
      if (set !== undefined) cookie = set.split(';')[0] ?? '';
      return response;
    },
    // Of the browser's WebSocket, ws has everything that is used.
    openSocket: (url) =>
      new Socket(url.replace('ws://tablet', origin().replace('http', 'ws')), {
        headers: { origin: origin(), cookie },
      }) as unknown as WebSocket,
  };
}

export async function openTablet(server: () => Pick<Started, 'port'>, username: string): Promise<Tablet> {
  const device = createDevice(networkTo(server));
  const client = device.openTab();
  const result = await client.signIn(username, password);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  await Promise.all(
    (['roles', 'desks', 'queues', 'users'] as const).map((collection) => client.records(collection).load()),
  );
  await settled(client);
  return { device, client, stop: () => device.stop() };
}

/** Online, everything sent and answered. */
export async function settled(client: Client): Promise<void> {
  await when(client.sync, (state) => state.upToDate && state.waiting === 0);
}

/** Resolves once the record fits. */
export function recordOf<C extends Collection>(
  client: Client,
  collection: C,
  id: string,
  fits: (record: RecordOf[C] | undefined) => boolean,
): Promise<void> {
  const set = client.records(collection);
  return new Promise((resolve) => {
    if (fits(set.get(id))) {
      resolve();
      return;
    }
    const end = set.subscribe(() => {
      if (!fits(set.get(id))) return;
      end();
      resolve();
    });
  });
}
