/**
 * What the server is started with, read once from the environment and the command line.
 *
 * Guarantees: a complete, checked Config, or every problem in words. Refuses what it does not understand
 * instead of falling back to a default.
 */

import { isIP } from 'node:net';
import { join } from 'node:path';

export interface Config {
  /** The folder of all data; null: a temporary one, removed at the end (the demo's, unless told otherwise). */
  readonly dataFolder: string | null;
  readonly port: number;
  readonly host: string;
  /** Exact origins of the pages that may use this server; empty: http://localhost and http://127.0.0.1 at the port. */
  readonly origins: readonly string[];
  readonly trustedHops: number;
  readonly logLevel: LogLevel;
  /** What whoever reads /metrics must bring; null: it is told to this machine only. */
  readonly metricsToken: string | null;
  readonly demo: boolean;
  /** Makes a damaged store, or a backup put in its place, the one that counts from now on. */
  readonly recover: boolean;
  /** Instead of serving: a backup is made, or put back. An empty file: none was named. */
  readonly copying: { readonly kind: 'backup' | 'restore'; readonly file: string } | null;
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(environment: Environment, argv: readonly string[]): ConfigResult {
  const problems: string[] = [];
  const demo = argv.includes('--demo');
  const copying = readCopying(argv);
  for (const argument of copying === null ? argv : argv.slice(copying.file === '' ? 1 : 2))
    if (argument !== '--demo' && argument !== '--recover')
      problems.push(`unknown argument ${JSON.stringify(argument)}: there are only --demo and --recover`);
  const recover = argv.includes('--recover');

  const port = wholeNumber(environment, 'PORT', 8080, 65_535, problems);
  const trustedHops = wholeNumber(environment, 'ROLECALL_TRUSTED_HOPS', 0, 10, problems);
  const host = given(environment, 'ROLECALL_HOST') ?? '127.0.0.1';
  if (isIP(host) === 0) problems.push('ROLECALL_HOST must be an IP address, such as 127.0.0.1 or 0.0.0.0');
  const logLevel = given(environment, 'ROLECALL_LOG') ?? (demo ? 'warn' : 'info');
  if (!isLogLevel(logLevel)) problems.push(`ROLECALL_LOG must be one of ${logLevels.join(', ')}`);

  const origins = (given(environment, 'ROLECALL_ORIGIN') ?? '').split(/[\s,]+/u).filter((origin) => origin !== '');
  for (const origin of origins) {
    if (!isOrigin(origin))
      problems.push(`ROLECALL_ORIGIN: ${JSON.stringify(origin)} is not an origin such as https://rolecall.example`);
  }

  const metricsToken = given(environment, 'ROLECALL_METRICS_TOKEN') ?? null;
  if (metricsToken !== null && metricsToken.length < 16)
    problems.push('ROLECALL_METRICS_TOKEN must have at least 16 characters');

  if (problems.length > 0 || !isLogLevel(logLevel)) return { ok: false, problems };
  const folder = given(environment, 'ROLECALL_DATA');
  // Never the folder of a real organisation: the demo has one of its own inside.
  const dataFolder = demo ? (folder === undefined ? null : join(folder, 'demo')) : (folder ?? './data');
  // The demo's passwords are published: it is never reachable from outside.
  return {
    ok: true,
    config: {
      dataFolder,
      port,
      host: demo ? '127.0.0.1' : host,
      origins,
      trustedHops,
      logLevel,
      metricsToken,
      demo,
      recover,
      copying,
    },
  };
}

function readCopying([command, file = '']: readonly string[]): Config['copying'] {
  if (command === '--backup') return { kind: 'backup', file };
  return command === '--restore' ? { kind: 'restore', file } : null;
}

function given(environment: Environment, name: string): string | undefined {
  const text = environment[name]?.trim();
  return text === '' ? undefined : text;
}

function wholeNumber(
  environment: Environment,
  name: string,
  otherwise: number,
  most: number,
  problems: string[],
): number {
  const text = given(environment, name);
  if (text === undefined) return otherwise;
  if (/^\d{1,5}$/u.test(text) && Number(text) <= most) return Number(text);
  problems.push(`${name} must be a whole number from 0 to ${most}, not ${JSON.stringify(text)}`);
  return otherwise;
}

function isLogLevel(text: string): text is LogLevel {
  return logLevels.some((level) => level === text);
}

/** Scheme and host (and port), exactly as browsers write them in `Origin`. */
function isOrigin(text: string): boolean {
  if (!/^https?:\/\//u.test(text) || !URL.canParse(text)) return false;
  return new URL(text).origin === text;
}
