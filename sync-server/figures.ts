/**
 * What this process did since it started, counted: what was judged and how long storing it took, and how requests
 * were answered.
 *
 * Guarantees: no names, no values, nothing of anybody; memory does not grow with time or with what is sent.
 */

import { performance } from 'node:perf_hooks';
import { Counter, Histogram, type Registry } from 'prom-client';
import { andThen } from './store/soon.ts';
import type { Batch, Store } from './store/store.ts';

export interface Figures {
  /** Change sets judged and recorded. */
  readonly accepted: () => number;
  readonly refused: () => number;
  /** Milliseconds that the last commits took, in rising order. */
  readonly commitMs: () => readonly number[];
  answered(method: string, status: number, seconds: number): void;
  /** The same store, looked at. */
  watch(store: Store): Store;
}

/** Commits of which the time is kept. */
const kept = 1_000;
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']);

export function createFigures(registry: Registry): Figures {
  const registers = [registry];
  const judged = new Counter({
    name: 'rolecall_change_sets_total',
    help: 'Change sets that were judged and recorded.',
    labelNames: ['outcome'],
    registers,
  });
  const failed = new Counter({
    name: 'rolecall_commits_failed_total',
    help: 'Group commits that the store could not write.',
    registers,
  });
  const commits = new Histogram({
    name: 'rolecall_commit_seconds',
    help: 'How long group commits took until they were on the disk.',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5],
    registers,
  });
  const requests = new Histogram({
    name: 'rolecall_request_seconds',
    help: 'How long requests to the API took.',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers,
  });
  const counts = { accepted: 0, refused: 0 };
  const last: number[] = [];
  let next = 0;

  function stored({ activity }: Batch, ms: number): void {
    commits.observe(ms / 1_000);
    last[next] = ms;
    next = (next + 1) % kept;
    for (const { outcome } of activity) {
      counts[outcome]++;
      judged.inc({ outcome });
    }
  }

  return {
    accepted: () => counts.accepted,
    refused: () => counts.refused,
    commitMs: () => last.toSorted((a, b) => a - b),
    answered(method, status, seconds) {
      requests.observe({ method: methods.has(method) ? method : 'other', status: String(status) }, seconds);
    },
    watch: (store) => ({
      ...store,
      commit(batch) {
        const began = performance.now();
        // A store that answers at once is not made to wait.
        const storing = andThen(store.commit(batch), () => stored(batch, performance.now() - began));
        if (storing instanceof Promise) storing.catch(() => failed.inc());
        return storing;
      },
    }),
  };
}
