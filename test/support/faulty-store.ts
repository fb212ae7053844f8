/** A store whose disk fails when a test says so: before anything is written, or after everything is. */

import type { SqliteStore } from '../../sync-server/store/promised.ts';

export interface FaultyStore extends SqliteStore {
  /** What the next commits do; `lost`: written, but its confirmation is not. */
  fails: 'never' | 'before' | 'lost';
  /** Commits tried. */
  tried: number;
  /** Called in the middle of a commit. */
  during: (() => void) | null;
}

export function createFaultyStore(store: SqliteStore): FaultyStore {
  const faulty: FaultyStore = {
    ...store,
    fails: 'never',
    tried: 0,
    during: null,
    commit(batch) {
      faulty.tried++;
      faulty.during?.();
      if (faulty.fails === 'before') throw new Error('database or disk is full');
      store.commit(batch);
      if (faulty.fails === 'lost') throw new Error('disk I/O error');
    },
  };
  return faulty;
}
