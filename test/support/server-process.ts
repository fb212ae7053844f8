/** The real server as a process of its own, which tests may stop, kill and start again on the same data. */

import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createProxy, type Proxy } from './proxy.ts';

export interface ServerOptions {
  /** The demo organisation; else an empty data folder. */
  readonly demo?: boolean;
  /** Kept afterwards; else a new temporary folder that is removed. */
  readonly dataFolder?: string;
  /** The folder of the project to run, when it is a copy. */
  readonly root?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ServerProcess {
  readonly port: number;
  readonly url: string;
  readonly dataFolder: string;
  /** A network cable to this server that nobody else uses; there are four. */
  cable(): Proxy;
  /** Everything it wrote so far. */
  output(): string;
  /** The address printed by the first start on an empty folder. */
  setupLink(): Promise<string>;
  /** SIGKILL: no chance to write anything. */
  kill(): Promise<void>;
  /** SIGTERM; resolves to the exit code. */
  stop(): Promise<number | null>;
  /** Starts it again on the same data (after kill or stop). */
  start(args?: readonly string[]): Promise<void>;
  /** Stops it and removes its temporary folder. */
  dispose(): Promise<void>;
}

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
/** A start is a second; on a machine with other work it was seen to take more than twenty. */
const startMs = 60_000;
const cables = 4;

export async function startServer(options: ServerOptions = {}): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const temporary = options.dataFolder === undefined ? await mkdtemp(join(tmpdir(), 'rolecall-test-')) : null;
  const dataFolder = options.dataFolder ?? temporary ?? '';
  // Made before the server, which must know the exact origin of each tablet.
  const proxies = await Promise.all(Array.from({ length: cables }, () => createProxy(port)));
  const origins = [url, `http://127.0.0.1:${port}`, ...proxies.map((proxy) => proxy.url)];
  const unused = [...proxies];
  let output = '';
  let child: ChildProcess;

  async function start(args: readonly string[] = []): Promise<void> {
    const main = join(options.root ?? projectRoot, 'sync-server/main.ts');
    child = spawn(process.execPath, [main, ...(options.demo === true ? ['--demo'] : []), ...args], {
      env: {
        ...process.env,
        PORT: String(port),
        ROLECALL_DATA: dataFolder,
        ROLECALL_ORIGIN: origins.join(' '),
        NO_COLOR: '1',
        NODE_COMPILE_CACHE: join(projectRoot, '.cache/node'),
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text: Buffer) => (output += text.toString()));
    await healthy(child);
  }

  async function healthy(started: ChildProcess): Promise<void> {
    const end = Date.now() + startMs;
    for (;;) {
      if (started.exitCode !== null) throw new Error(`The server ended with ${started.exitCode}:\n${output}`);
      const answer = await fetch(`${url}/healthz`).catch(() => null);
      if (answer?.ok === true) return;
      if (Date.now() > end) throw new Error(`The server was not healthy in ${startMs} ms:\n${output}`);
      await pause(25);
    }
  }

  function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
    return new Promise((resolve) => {
      child.once('exit', (code) => resolve(code));
      child.kill(signal);
    });
  }

  async function dispose(): Promise<void> {
    await end('SIGTERM');
    await Promise.all(proxies.map((proxy) => proxy.close()));
    if (temporary !== null) await rm(temporary, { recursive: true, force: true });
  }

  await start().catch(async (error: unknown) => {
    await dispose();
    throw error;
  });
  return {
    port,
    url,
    dataFolder,
    cable() {
      const cable = unused.pop();
      if (cable === undefined) throw new Error(`There are ${cables} cables to each server.`);
      return cable;
    },
    output: () => output,
    async setupLink() {
      const until = Date.now() + startMs;
      for (;;) {
        const link = /https?:\/\/\S+\/setup\S*/u.exec(output)?.[0];
        if (link !== undefined) return link;
        if (Date.now() > until) throw new Error(`No setup link was printed:\n${output}`);
        await pause(25);
      }
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    start,
    dispose,
  };
}

/**
 * A port that nobody listens on, below those that systems hand out by themselves: between this and the server's
 * start, none of the proxies and connections of this machine is given it.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

// Another process's start can only be polled.
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
