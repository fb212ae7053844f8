/**
 * The files for running it, looked at by the tools they are for, where those are installed; and by themselves
 * everywhere.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../../sync-server/config.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'sync-server', 'deploy');
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
let work = '';
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'rolecall-deploy-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

/** What a tool says; null: it is not installed. */
function ask(
  tool: string,
  ...given: readonly string[]
): { readonly code: number | null; readonly said: string } | null {
  const { error, status, stdout, stderr } = spawnSync(tool, given, { encoding: 'utf8', timeout: 20_000 });
  return error === undefined ? { code: status, said: stdout + stderr } : null;
}

function has(tool: string): boolean {
  return ask(tool, '--version') !== null || ask(tool, '-v') !== null;
}

test.skipIf(!has('caddy'))('Caddy takes its file (skipped where caddy is not installed)', () => {
  expect(ask('caddy', 'validate', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile'))).toMatchObject({
    code: 0,
  });
});

test.skipIf(!has('nginx') || !has('openssl'))(
  'nginx takes its file (skipped where nginx or openssl is not installed)',
  () => {
    const [certificate, key] = [join(work, 'fullchain.pem'), join(work, 'privkey.pem')];
    ask(
      'openssl',
      ...'req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=rolecall.example'.split(' '),
      '-keyout',
      key,
      '-out',
      certificate,
    );
    const site = text('nginx.conf')
      .replace('/etc/ssl/rolecall/fullchain.pem', certificate)
      .replace('/etc/ssl/rolecall/privkey.pem', key);
    writeFileSync(join(work, 'site.conf'), site);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${work}/${kind};`,
    );
    const main = `pid ${work}/pid; error_log stderr; events {} http { access_log off; ${paths.join(' ')} include ${work}/site.conf; }`;
    writeFileSync(join(work, 'nginx.conf'), main);
    const asked = ask('nginx', '-t', '-c', join(work, 'nginx.conf'));
    expect(asked?.said).toContain('test is successful');
  },
);

test.skipIf(!has('systemd-analyze'))(
  'systemd takes its unit without a word (skipped where systemd is not installed)',
  () => {
    // What is named there is on the machine that runs it.
    const unit = text('rolecall.service')
      .replace('/usr/bin/node', process.execPath)
      .replace(/^(?:WorkingDirectory|Documentation)=.*$/gmu, '');
    writeFileSync(join(work, 'rolecall.service'), unit);
    expect(ask('systemd-analyze', 'verify', '--man=no', join(work, 'rolecall.service'))).toEqual({ code: 0, said: '' });
  },
);

test('what the unit and the container start is there, and the server understands what they set', () => {
  const unit = text('rolecall.service');
  const container = text('Containerfile');
  const started = [
    /^ExecStart=\S+ (\S+)$/mu.exec(unit)?.[1],
    /^ENTRYPOINT \["node", "(\S+)"\]$/mu.exec(container)?.[1],
  ];
  for (const script of started) expect(existsSync(join(root, script ?? 'nothing'))).toBe(true);
  const settings = [unit, container].map((file) =>
    Object.fromEntries(
      [...file.matchAll(/((?:ROLECALL_\w+|PORT))=(\S+)/gu)].map(([, name = '', value]) => [name, value]),
    ),
  );
  for (const environment of settings) {
    expect(readConfig(environment, [])).toMatchObject({ ok: true, config: { port: 8080, trustedHops: 1 } });
  }
});

test('every instruction of the container file is one, and what it copies is there', () => {
  const lines = text('Containerfile')
    .replaceAll(/\\\n/gu, ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const known = /^(?:FROM|WORKDIR|COPY|RUN|ENV|USER|VOLUME|EXPOSE|HEALTHCHECK|ENTRYPOINT) /u;
  expect(lines.filter((line) => !known.test(line))).toEqual([]);
  const copied = lines.flatMap((line) => /^COPY (?!--)(.+) \S+$/u.exec(line)?.[1]?.split(' ') ?? []);
  expect(copied.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  // Nothing of this machine, and nothing of anybody's data, goes into it.
  const ignored = readFileSync(join(folder, 'Containerfile.dockerignore'), 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'data', '.git']));
});

test('both proxies say themselves where a request comes from, and reach the server where it listens', () => {
  expect(text('Caddyfile')).toContain('reverse_proxy 127.0.0.1:8080');
  expect(text('Caddyfile')).toContain('header_up X-Forwarded-For {remote_host}');
  expect(text('nginx.conf')).toContain('server 127.0.0.1:8080;');
  expect(text('nginx.conf')).toContain('proxy_set_header X-Forwarded-For $remote_addr;');
});
