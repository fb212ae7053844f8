import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Me } from '../../../shared/protocol/me.ts';
import { demoAccounts, demoPassword } from '../../../sync-server/demo/accounts.ts';
import { signInPlain } from '../../support/plain-client.ts';
import { startServer, type ServerOptions, type ServerProcess } from '../../support/server-process.ts';

const main = fileURLToPath(new URL('../../../sync-server/main.ts', import.meta.url));
const password = 'a long enough password';

async function start(options: ServerOptions = {}): Promise<ServerProcess> {
  const server = await startServer(options);
  onTestFinished(() => server.dispose());
  return server;
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'rolecall-start-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Runs the server where it cannot start. */
function failing(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, PORT: '0', ROLECALL_DATA: folder(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, said })));
}

function post(url: string, json: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(json),
  });
}

async function setUp(server: ServerProcess): Promise<string> {
  const code = new URL(await server.setupLink()).hash.slice('#code='.length);
  const answer = await post(`${server.url}/api/setup`, {
    code,
    organisation: 'Test',
    username: 'alice',
    email: '',
    password,
  });
  expect(answer.status).toBe(200);
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

const me = (server: ServerProcess, cookie: string): Promise<Response> =>
  fetch(`${server.url}/api/me`, { headers: { cookie } });

describe('the process', () => {
  it('stops at SIGTERM: sockets are told to come back, the exit code is 0, and it takes no long', async () => {
    const server = await start();
    const cookie = await setUp(server);
    const socket = new WebSocket(`ws://localhost:${server.port}/sync`, { headers: { cookie } });
    await new Promise((resolve) => socket.once('open', resolve));
    const code = new Promise((resolve) => socket.once('close', resolve));
    const began = performance.now();
    expect(await server.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(4_000);
    expect([1001, 4503]).toContain(await code);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow('fetch failed');
  });

  it('stops in seconds even when a client does not answer the goodbye', async () => {
    const server = await start();
    const cookie = await setUp(server);
    const silent = connect(server.port, '127.0.0.1');
    silent.on('error', () => {});
    const upgraded = new Promise((resolve) => silent.once('data', resolve));
    silent.write(
      `GET /sync HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nCookie: ${cookie}\r\n\r\n`,
    );
    expect(String(await upgraded)).toMatch(/^HTTP\/1\.1 101 /u);
    const dripping = connect(server.port, '127.0.0.1', () => dripping.write('GET / HTTP/1.1\r\nX-Slow: '));
    dripping.on('error', () => {});
    await new Promise((resolve) => dripping.once('ready', resolve));
    const began = performance.now();
    expect(await server.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it('keeps organisation, password and session over a stop, and over kill -9', async () => {
    const server = await start();
    const cookie = await setUp(server);
    await server.kill();
    await server.start();
    expect(((await (await me(server, cookie)).json()) as Me).organisation.name).toBe('Test');
    expect(await server.stop()).toBe(0);
    await server.start();
    expect((await me(server, cookie)).status).toBe(200);
    expect((await post(`${server.url}/api/session`, { username: 'alice', password })).status).toBe(200);
    expect(((await (await fetch(`${server.url}/api/setup`)).json()) as { needed: boolean }).needed).toBe(false);
    // Signed out is signed out after a crash too.
    await fetch(`${server.url}/api/session`, { method: 'DELETE', headers: { cookie } });
    await server.kill();
    await server.start();
    expect((await me(server, cookie)).status).toBe(401);
  });

  it('says at its start which of its addresses no browser can use', async () => {
    const server = await start({ env: { ROLECALL_ORIGIN: 'http://rolecall.test:8080' } });
    await expect.poll(server.output).toMatch(/^Attention: Nobody can use Rolecall at http:\/\/rolecall\.test:8080/mu);
    await expect.poll(server.output).toMatch(/"level":"warn".*http:\/\/rolecall\.test:8080/u);
    const usual = await start();
    await expect.poll(usual.output).toMatch(/^Data is in /mu);
    expect(usual.output()).not.toContain('Attention');
  });

  it('prints another setup link at each start until there is an administrator', async () => {
    const server = await start();
    const first = await server.setupLink();
    await server.stop();
    await server.start();
    const links = [...server.output().matchAll(/http:\/\/\S+\/setup#code=\S+/gu)].map(([link]) => link);
    expect(new Set(links).size).toBe(2);
    const code = new URL(first).hash.slice('#code='.length);
    expect(
      (await post(`${server.url}/api/setup`, { code, organisation: 'Test', username: 'mallory', email: '', password }))
        .status,
    ).toBe(403);
  });

  it('refuses to share its data folder with a second one, which says so', async () => {
    const dataFolder = folder();
    await start({ dataFolder });
    const second = await failing({ ROLECALL_DATA: dataFolder });
    expect(second.code).toBe(1);
    expect(second.said).toContain(dataFolder);
    expect(second.said).toMatch(/Another Rolecall is running/u);
    expect(second.said).not.toMatch(/\n\s+at /u);
  });

  it('says which port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, said } = await failing({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} is in use`);
    expect(said).not.toMatch(/\n\s+at /u);
  });

  it('says what it does not understand', async () => {
    const { code, said } = await failing({ ROLECALL_ORIGIN: '*' }, ['--demon']);
    expect(code).toBe(1);
    expect(said).toMatch(/--demon/u);
    expect(said).toMatch(/ROLECALL_ORIGIN/u);
  });
});

describe('the demo', () => {
  it('prints accounts that all sign in, is reached from this machine only, and leaves nothing behind', async () => {
    const before = new Set(readdirSync(tmpdir()));
    const server = await start({ demo: true, env: { ROLECALL_DATA: '', ROLECALL_HOST: '0.0.0.0' } });
    const made = readdirSync(tmpdir()).filter((name) => name.startsWith('rolecall-demo-') && !before.has(name));
    for (const { username } of demoAccounts) {
      expect(server.output()).toContain(username);
      const answer = await post(`${server.url}/api/session`, { username, password: demoPassword });
      expect([username, answer.status]).toEqual([username, 200]);
    }
    expect(server.output()).toContain(demoPassword);

    const outside = Object.values(networkInterfaces())
      .flat()
      .find((found) => found?.family === 'IPv4' && !found.internal);
    if (outside !== undefined)
      await expect(fetch(`http://${outside.address}:${server.port}/healthz`)).rejects.toThrow('fetch failed');
    expect(await server.stop()).toBe(0);
    for (const name of made) expect(existsSync(join(tmpdir(), name))).toBe(false);
  });

  it('tells the truth about its password: it is never wrong for whoever is shown as enabled with a password', async () => {
    const server = await start({ demo: true });
    const admin = await signInPlain(server.url, 'admin', demoPassword);
    const named = await admin.within('users', (doc) => {
      const users = doc.getMap('users');
      return [...users.keys()]
        .filter((key) => key.endsWith('/username'))
        .map((key) => ({ key, of: (field: string) => users.get(key.replace('username', field)) }))
        .filter(({ of }) => of('enabled') === true && typeof of('passwordSetAt') === 'string')
        .map(({ key, of }) => ({ username: String(users.get(key)), hidden: of('scope') === 'builtin.no-portal' }));
    });
    expect(named.length).toBeGreaterThan(200);
    // Every ninth: each asks for a hash that is meant to be slow.
    for (const { username, hidden } of named.filter((one, at) => one.hidden || at % 9 === 0)) {
      const answer = await post(`${server.url}/api/session`, { username, password: demoPassword });
      expect([username, answer.status]).toEqual([username, hidden ? 403 : 200]);
    }
  });

  it('has no accounts outside the demo', async () => {
    const server = await start();
    for (const { username } of demoAccounts) {
      expect((await post(`${server.url}/api/session`, { username, password: demoPassword })).status).toBe(401);
    }
  });

  it('goes on where it stopped when it is given a folder', async () => {
    const server = await start({ demo: true });
    const answer = await post(`${server.url}/api/session`, { username: 'admin', password: demoPassword });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    await server.kill();
    await server.start();
    expect((await me(server, cookie)).status).toBe(200);
  });
});
