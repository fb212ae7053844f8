/**
 * Whether the server works: 200 only if the store has just been written and read.
 *
 * Anybody may ask, so the store is tried at most every few seconds, whoever asks how often.
 */

import type { Store } from '../store/store.ts';
import type { Log } from '../log.ts';
import type { Routes } from './api.ts';

const everyMs = 5_000;

export function healthRoutes(deps: {
  readonly meta: Store['meta'];
  readonly now: () => number;
  readonly log: Log;
}): Routes {
  let tried: { readonly at: number; readonly works: boolean } | null = null;

  function works(): boolean {
    const at = deps.now();
    if (tried === null || Math.abs(at - tried.at) >= everyMs) tried = { at, works: tryStore(at) };
    return tried.works;
  }

  function tryStore(at: number): boolean {
    try {
      deps.meta.set('healthy-at', String(at));
      return deps.meta.get('healthy-at') === String(at);
    } catch (error) {
      deps.log.error({ err: error }, 'the store cannot be written');
      return false;
    }
  }

  return (api) => {
    api.get('/healthz', (context) =>
      works() ? context.json({ status: 'ok' }) : context.json({ status: 'failing' }, 503),
    );
  };
}
