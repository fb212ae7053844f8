/**
 * The process: environment, arguments, signals and exit codes, and nothing else.
 *
 * Prints for people on stdout, logs JSON on stderr. Exits 0 after SIGTERM or SIGINT, 1 when it cannot
 * start (with the reason in one sentence) or when something nobody expected happened.
 */

import { randomFillSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig, type Config } from './config.ts';
import { databaseIn, makeBackup, putBack } from './backup/copying.ts';
import { demoAccounts, demoPassword } from './demo/accounts.ts';
import { fillDemo } from './demo/fill.ts';
import { createLog } from './log.ts';
import { reachWarnings } from './reach.ts';
import { startServer, type RunningServer } from './server.ts';
import { StoreUnusable } from './store/open-file.ts';
import { promised } from './store/promised.ts';
import { rebuild } from './store/rebuild.ts';
import { markPathOf, openSqlite } from './store/sqlite.ts';
import { StoreLocked } from './store/store.ts';

const read = readConfig(process.env, process.argv.slice(2));
if (!read.ok) fail(read.problems.join('\n'));
else if (read.config.copying !== null) await copy(read.config, read.config.copying);
else await run(read.config);

async function copy(config: Config, { kind, file }: NonNullable<Config['copying']>): Promise<void> {
  const folder = config.dataFolder ?? '';
  try {
    const lines = kind === 'backup' ? await makeBackup(folder, file, Date.now()) : putBack(folder, file, Date.now());
    process.stdout.write(`${lines.join('\n')}\n`);
  } catch (error) {
    process.stderr.write(`${whyNot(error, config, folder)}\n`);
    process.exit(1);
  }
}

async function run(config: Config): Promise<void> {
  const temporary = config.dataFolder === null ? mkdtempSync(join(tmpdir(), 'rolecall-demo-')) : null;
  const folder = config.dataFolder ?? temporary ?? '';
  if (temporary !== null) process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
  const log = createLog(config.logLevel, (line) => process.stderr.write(line));
  process.on('uncaughtException', (error) => {
    log.error({ err: error }, 'uncaught');
    // What is in memory can no longer be trusted; what is acknowledged is on disk.
    process.exit(1);
  });

  let server: RunningServer;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = databaseIn(folder);
    if (config.recover) recover(path);
    const store = promised(openSqlite(path));
    server = await startServer(
      {
        config,
        store,
        dataFolder: folder,
        appFolder: fileURLToPath(new URL('../dist', import.meta.url)),
        now: Date.now,
        random: (bytes) => randomFillSync(bytes),
        log,
        controlFolder: folder,
      },
      config.demo ? fillDemo : undefined,
    );
  } catch (error) {
    fail(whyNot(error, config, folder));
    return;
  }

  greet(server, config, folder);
  log.info({ url: server.url, folder }, 'listening');
  for (const warning of reachWarnings(config)) log.warn({}, warning);
  stopOnSignal(server, log);
}

function recover(path: string): void {
  const { rows, lost, oldPath } = rebuild(path, markPathOf(path), Date.now(), true);
  const lines = [
    `Recovered ${rows} rows of ${path}.`,
    lost.length === 0
      ? 'Every row in it could be read.'
      : `What could not be read is not there any more: ${lost.join('; ')}.`,
    `The file as it was is ${oldPath}. Everybody signs in again, every device fetches anew and sends what it had not sent.`,
    '',
  ];
  process.stdout.write(lines.join('\n'));
}

function greet(server: RunningServer, config: Config, folder: string): void {
  const lines = [`Rolecall is at ${server.url}`];
  if (server.damage.length > 0) {
    lines.push(
      '',
      'The data is damaged. What is there can be read; nothing is changed, and Saves wait on their devices.',
      ...server.damage.map((sentence) => `  - ${sentence}`),
      '',
      `To go on, stop this and put the newest whole backup in the place of ${join(folder, 'rolecall.sqlite')}`,
      '(or leave what is there), and start once with --recover: what can be read then counts.',
      '',
    );
  }
  if (server.setupLink !== null) {
    lines.push(
      '',
      'Nobody can sign in yet. Open this link once to make the first administrator:',
      '',
      `  ${server.setupLink}`,
      '',
    );
  }
  if (config.demo) {
    const [first] = demoAccounts;
    const width = Math.max(...demoAccounts.map(({ username }) => username.length));
    lines.push('', `The demo organisation. Whoever has a password has “${demoPassword}”; some of them:`, '');
    for (const { username, says } of demoAccounts) lines.push(`  ${username.padEnd(width)}  ${says}`);
    lines.push(
      '',
      `Sign in as ${first.username} to begin. ${config.dataFolder === null ? 'Nothing is kept.' : `Data is in ${folder}.`}`,
    );
  } else {
    lines.push(`Data is in ${folder}`);
  }
  for (const warning of reachWarnings(config)) lines.push('', `Attention: ${warning}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

function stopOnSignal(server: RunningServer, log: ReturnType<typeof createLog>): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    // A terminal and the process that started this may both send it.
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    // Never hang: what is acknowledged is on disk already.
    setTimeout(() => process.exit(1), 8_000).unref();
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function whyNot(error: unknown, config: Config, folder: string): string {
  if (error instanceof StoreLocked)
    return `Another Rolecall is running on ${folder}. Stop it first, or set ROLECALL_DATA to another folder.`;
  if (error instanceof StoreUnusable) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${config.port} is in use. Set PORT to another one, for example PORT=${config.port + 1}.`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${config.host}. Set ROLECALL_HOST to one it has.`;
  if (code === 'EACCES') return `No permission to use the folder ${folder} or port ${config.port}.`;
  if (code === 'ENOSPC' || (error instanceof Error && /disk is full/u.test(error.message)))
    return `The disk with ${folder} is full. Make room and start again.`;
  if (code === 'EROFS' || (error instanceof Error && /readonly database/u.test(error.message)))
    return `The folder ${folder} cannot be written.`;
  if (code === 'ERR_SQLITE_ERROR' && error instanceof Error) return `${folder} cannot be used: ${error.message}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function fail(message: string): void {
  process.stderr.write(`Rolecall cannot start. ${message}\n`);
  process.exit(1);
}
