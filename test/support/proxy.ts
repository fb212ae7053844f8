/**
 * A network cable that can be pulled: a TCP proxy in front of the server, one for each tablet.
 *
 * A browser's own "offline" leaves open WebSockets connected, so the cable is cut here too. The tablet's
 * origin is the proxy's.
 */

import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

export interface Proxy {
  /** The origin of whoever comes through it. */
  readonly url: string;
  /** Resets every connection and refuses new ones. */
  cut(): void;
  /** Connections stay, but not a byte passes any more, either way. */
  silence(): void;
  restore(): void;
  close(): Promise<void>;
}

export async function createProxy(targetPort: number): Promise<Proxy> {
  let state: 'open' | 'cut' | 'silent' = 'open';
  const pairs = new Set<readonly [Socket, Socket]>();

  const server = createServer((near) => {
    near.on('error', () => near.destroy());
    if (state === 'cut') {
      near.resetAndDestroy();
      return;
    }
    const far = connect(targetPort, '127.0.0.1');
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [from, to] of [pair, [far, near] as const]) {
      from.setNoDelay(true);
      from.on('error', () => from.destroy());
      from.on('close', () => {
        pairs.delete(pair);
        to.destroy();
      });
      if (state === 'silent') from.pause();
      else from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  function destroyAll(): void {
    for (const [near, far] of pairs) {
      near.resetAndDestroy();
      far.destroy();
    }
  }

  return {
    // A listening TCP server's address is never a path or null.
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    cut() {
      state = 'cut';
      destroyAll();
    },
    silence() {
      state = 'silent';
      for (const [near, far] of pairs) {
        near.unpipe(far);
        far.unpipe(near);
        near.pause();
        far.pause();
      }
    },
    restore() {
      // What was sent into the silence is lost with its connection, as in a real network.
      if (state === 'silent') destroyAll();
      state = 'open';
    },
    async close() {
      destroyAll();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
