import type { Change } from '../../shared/document/change.ts';
import type { PendingSave } from './pending-save.ts';
import { timing } from './timing.ts';

export interface HeldSave extends Omit<PendingSave, 'state'> {
  readonly userId: string;
}

/** Saves that the device could not store: they are in effect in this tab and are stored as soon as it can. */
export interface HeldSaves {
  /** Of the signed-in user. */
  all(): readonly HeldSave[];
  /** Of the same, in order. */
  changes(): readonly Change[];
  hold(save: HeldSave): void;
  /** Gives up what is held of the signed-in user. */
  drop(): void;
  /** Somebody else is signed in, or nobody. */
  userChanged(): void;
  subscribe(listener: () => void): () => void;
  stop(): void;
}

export function createHeldSaves(userId: () => string | null, store: (save: HeldSave) => Promise<void>): HeldSaves {
  let saves: readonly HeldSave[] = [];
  let changes: readonly Change[] = [];
  let waitMs: number = timing.retryWriteMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const mine = (): readonly HeldSave[] => saves.filter((save) => save.userId === userId());
  const set = (next: readonly HeldSave[]): void => {
    saves = next;
    changes = mine().flatMap((save) => save.changes);
    for (const listener of [...listeners]) listener();
  };
  const retryLater = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void retry();
    }, waitMs);
    waitMs = Math.min(waitMs * 2, timing.retryWriteMaxMs);
  };
  const retry = async (): Promise<void> => {
    try {
      for (let save = mine()[0]; save !== undefined; save = mine()[0]) {
        const stored = save;
        await store(stored);
        set(saves.filter((one) => one !== stored));
      }
      waitMs = timing.retryWriteMs;
    } catch {
      if (mine().length > 0) retryLater();
    }
  };

  return {
    all: mine,
    changes: () => changes,
    hold(save) {
      set([...saves, save]);
      retryLater();
    },
    drop() {
      clearTimeout(timer);
      timer = undefined;
      set(saves.filter((save) => save.userId !== userId()));
    },
    userChanged() {
      if (saves.length === 0) return;
      set(saves);
      if (mine().length > 0) retryLater();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      clearTimeout(timer);
      listeners.clear();
    },
  };
}
