/**
 * Makes backups of the running store, one at a time, and remembers the last.
 *
 * Guarantees: the last backup that succeeded is known after a restart. Refuses a second one at the same time.
 */

import { object, number, safeParse, string } from 'valibot';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';

export interface LastBackup {
  readonly path: string;
  /** ms since 1970: when it was begun. */
  readonly at: number;
  readonly bytes: number;
}

export interface BackupKeeper {
  make(path: string): Promise<LastBackup>;
  /** Null: none was made yet. */
  last(): LastBackup | null;
}

const key = 'last-backup';
const lastBackup = object({ path: string(), at: number(), bytes: number() });

export function createBackupKeeper(deps: {
  readonly store: Pick<Store, 'meta' | 'upkeep'>;
  readonly now: () => number;
  readonly log: Log;
}): BackupKeeper {
  const { meta, upkeep } = deps.store;
  let isBusy = false;
  return {
    async make(path) {
      if (isBusy) throw new Error('a backup is being made already');
      isBusy = true;
      try {
        const at = deps.now();
        const made: LastBackup = { path, at, bytes: await upkeep.backup(path) };
        deps.log.info(made, 'a backup was made');
        // That a damaged store cannot remember it does not make it less of a backup.
        await meta.set(key, JSON.stringify(made)).catch(() => undefined);
        return made;
      } finally {
        isBusy = false;
      }
    },
    last() {
      const kept = meta.get(key);
      const read = kept === null ? null : safeParse(lastBackup, JSON.parse(kept));
      return read?.success === true ? read.output : null;
    },
  };
}
