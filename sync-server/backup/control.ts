/**
 * What somebody at this machine asks of the running server: a backup.
 *
 * Guarantees: only who may read the data folder can ask: the address, on the loopback and no proxy's, and a token
 * that is new with each start are in a file there, for its owner only. One backup at a time. Refuses everything
 * else (404), and says nothing of why.
 */

import { timingSafeEqual } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Random } from '../../shared/schema/ids.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import type { Log } from '../log.ts';

export interface Control {
  stop(): Promise<void>;
}

export function controlPathOf(folder: string): string {
  return join(folder, 'rolecall.control');
}

const mostBytes = 8_192;

export async function openControl(deps: {
  readonly folder: string;
  readonly backups: BackupKeeper;
  readonly random: Random;
  readonly log: Log;
}): Promise<Control> {
  const token = Buffer.from(deps.random(new Uint8Array(32))).toString('hex');
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    void answer(request).then(
      (body) =>
        response.writeHead(body === null ? 404 : 200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body)),
      (error: unknown) => {
        deps.log.error({ err: error }, 'the backup failed');
        response
          .writeHead(500, { 'Content-Type': 'application/json' })
          .end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
      },
    );
  });

  async function answer(request: IncomingMessage): Promise<object | null> {
    if (request.method !== 'POST' || request.url !== '/backup' || !isToken(request.headers.authorization)) return null;
    const { path } = JSON.parse(await textOf(request)) as { readonly path?: unknown };
    return typeof path === 'string' ? deps.backups.make(path) : null;
  }

  function isToken(given: string | undefined): boolean {
    const [expected, got] = [Buffer.from(`Bearer ${token}`), Buffer.from(given ?? '')];
    return expected.length === got.length && timingSafeEqual(expected, got);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const path = controlPathOf(deps.folder);
  rmSync(path, { force: true });
  // A server that listens on TCP has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  writeFileSync(path, JSON.stringify({ port, token }), { mode: 0o600, flag: 'wx' });
  server.unref();
  return {
    async stop() {
      rmSync(path, { force: true });
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > mostBytes) throw new Error('too long');
  }
  return text;
}
