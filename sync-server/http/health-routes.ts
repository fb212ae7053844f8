/**
 * Two questions that monitoring asks: is the server alive, and is it ready?
 *
 * `/healthz`: the process runs; nothing else is looked at, so that a broken disk does not get it killed again
 * and again. `/readyz`: 200 only if the store has just been written, changes are taken and every room is
 * served; else 503 with what is not. States alone: anybody may ask. The store is tried at most every few
 * seconds, however often anybody asks.
 */

import { healthEndpoint, readinessEndpoint } from '../../shared/protocol/health-endpoints.ts';
import type { Store } from '../store/store.ts';
import type { Log } from '../log.ts';
import type { Hub } from '../sync/hub.ts';
import type { Routes } from './api.ts';
import { serve } from './serve.ts';

const everyMs = 5_000;

export function healthRoutes(deps: {
  readonly store: Pick<Store, 'damage' | 'probe'>;
  readonly hub: Pick<Hub, 'state'>;
  readonly now: () => number;
  readonly log: Log;
}): Routes {
  let tried: { readonly at: number; readonly works: Promise<boolean> } | null = null;

  function works(): Promise<boolean> {
    const at = deps.now();
    if (tried === null || Math.abs(at - tried.at) >= everyMs) tried = { at, works: tryStore(at) };
    return tried.works;
  }

  async function tryStore(at: number): Promise<boolean> {
    try {
      await deps.store.probe(at);
      return true;
    } catch (error) {
      deps.log.error({ error: String(error) }, 'the store cannot be written');
      return false;
    }
  }

  return (api) => {
    serve(api, healthEndpoint, () => ({ status: 'alive' }) as const);
    serve(api, readinessEndpoint, async (context) => {
      const canWrite = deps.store.damage().length === 0 && (await works());
      const { rooms, writes } = deps.hub.state();
      const store = deps.store.damage().length > 0 ? 'damaged' : canWrite ? 'works' : 'failing';
      const ready = store === 'works' && writes === 'taken' && Object.values(rooms).every((room) => room === 'served');
      if (!ready) context.status(503);
      return { status: ready ? 'ready' : 'not-ready', store, writes, rooms } as const;
    });
  };
}
