/**
 * Runs that take hours: what they were asked for, and how far they had come, in a file, so that a run that was
 * stopped goes on.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface LongRun {
  /** The seed to go on with. */
  readonly seed: number;
  /** What was done before, since the run began. */
  readonly done: number;
  readonly total: number;
  /** Runs this seed alone. */
  readonly only: boolean;
  /** Whether there is time left. */
  readonly isTime: () => boolean;
  /** So much is done, up to this seed (not included). */
  keep(seed: number, done: number): void;
}

export const longRunUsage = '[--total N] [--seed S] [--minutes M] [--fresh] [--only]';

/** `name`: of the file in test/artifacts, and of the npm script. */
export function beginLongRun(name: string, total: number): LongRun {
  const { values } = parseArgs({
    options: {
      total: { type: 'string', default: String(total) },
      seed: { type: 'string' },
      minutes: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      only: { type: 'boolean', default: false },
    },
  });
  const path = fileURLToPath(new URL(`../artifacts/${name}.json`, import.meta.url));
  const kept = values.fresh || values.seed !== undefined ? null : readKept(path);
  const seed = kept?.seed ?? Number(values.seed ?? 1);
  const until = values.minutes === undefined ? Number.POSITIVE_INFINITY : Date.now() + Number(values.minutes) * 60_000;
  if (kept !== null) console.log(`${name} goes on with seed ${seed}, after ${kept.done}; --fresh begins anew`);
  return {
    seed,
    done: kept?.done ?? 0,
    total: Number(values.total),
    only: values.only,
    isTime: () => Date.now() < until,
    keep(next, done) {
      if (values.only) return;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify({ seed: next, done })}\n`);
    },
  };
}

function readKept(path: string): { readonly seed: number; readonly done: number } | null {
  try {
    const { seed, done } = JSON.parse(readFileSync(path, 'utf8')) as {
      readonly seed?: unknown;
      readonly done?: unknown;
    };
    return typeof seed === 'number' && typeof done === 'number' ? { seed, done } : null;
  } catch {
    return null;
  }
}
