import type { Change } from '../../shared/document/change.ts';
import { clientIdFrom } from '../../shared/document/encode-save.ts';
import type { Receipt } from '../../shared/protocol/messages.ts';
import type { Random } from '../../shared/schema/ids.ts';
import type { WaitingSave } from './waiting-save.ts';
import type { AttentionRow, PendingRow } from './rows.ts';
import { pendingParts } from './saving.ts';
import { attentionRow } from './settle.ts';
import { timing } from './timing.ts';

export interface HeldSave extends Omit<WaitingSave, 'state'> {
  readonly userId: string;
}

/**
 * Saves that the device could not store: they are in effect in this tab, go to the server from here, and
 * are stored as soon as the device can, which also settles what the server has answered meanwhile.
 */
export interface HeldSaves {
  /** Of the signed-in user. */
  all(): readonly HeldSave[];
  /** Of the same, those that the server has not answered. */
  waiting(): readonly HeldSave[];
  /** Of the same, those that are nowhere else: not answered, or refused. */
  inMemoryOnly(): readonly HeldSave[];
  /** What is in effect, in order. */
  changes(): readonly Change[];
  /** What there is to send, as it would be stored. */
  rows(): readonly PendingRow[];
  /** What the server refused of it. */
  refused(): readonly AttentionRow[];
  hold(save: HeldSave): void;
  /** Another tab has stored these. */
  release(saveIds: readonly string[]): void;
  /** The server's answer to a part that was sent from memory. */
  received(receipt: Receipt): void;
  /** The author has dealt with what was refused. */
  discardRefused(id: string): boolean;
  /** Gives up what is held of the signed-in user. */
  drop(): void;
  /** Somebody else is signed in, or nobody. */
  userChanged(): void;
  subscribe(listener: () => void): () => void;
  stop(): void;
}

export interface HeldSavesDeps {
  readonly user: () => { readonly id: string; readonly username: string } | null;
  readonly random: Random;
  /** What waits on the device, which is sent before. */
  readonly pending: () => readonly PendingRow[];
  readonly store: (save: HeldSave) => Promise<void>;
}

interface Held {
  readonly save: HeldSave;
  /** Parts of it, and what the server said of them. */
  readonly rows: readonly PendingRow[];
  readonly accepted: ReadonlySet<PendingRow>;
  readonly refused: readonly AttentionRow[];
}

/** Behind everything that is stored. */
let nextOrder = 2 ** 52;

export function createHeldSaves(deps: HeldSavesDeps): HeldSaves {
  let all: readonly Held[] = [];
  let changes: readonly Change[] = [];
  let waitMs: number = timing.retryWriteMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const mine = (): readonly Held[] => all.filter(({ save }) => save.userId === deps.user()?.id);
  const isUnanswered = ({ accepted, refused }: Held, row: PendingRow): boolean =>
    !accepted.has(row) && !refused.some(({ room }) => room === row.room);
  const set = (next: readonly Held[]): void => {
    all = next;
    changes = mine().flatMap(({ save, rows, refused }) =>
      refused.length === 0
        ? save.changes
        : rows.filter((row) => !refused.some(({ room }) => room === row.room)).flatMap((row) => row.changes),
    );
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
      for (let first = mine()[0]; first !== undefined; first = mine()[0]) {
        const { saveId } = first.save;
        await deps.store(first.save);
        set(all.filter(({ save }) => save.saveId !== saveId));
      }
      waitMs = timing.retryWriteMs;
    } catch {
      if (mine().length > 0) retryLater();
    }
  };
  const update = (saveId: string, change: (held: Held) => Held): void =>
    set(all.map((held) => (held.save.saveId === saveId ? change(held) : held)));

  return {
    all: () => mine().map(({ save }) => save),
    waiting: () =>
      mine()
        .filter((held) => held.rows.some((row) => isUnanswered(held, row)))
        .map(({ save }) => save),
    inMemoryOnly: () =>
      mine()
        .filter(({ rows, accepted }) => rows.some((row) => !accepted.has(row)))
        .map(({ save }) => save),
    changes: () => changes,
    rows: () => mine().flatMap((held) => held.rows.filter((row) => isUnanswered(held, row))),
    refused: () => mine().flatMap(({ refused }) => refused),
    hold(save) {
      const user = deps.user();
      const earlier = [...deps.pending(), ...mine().flatMap(({ rows }) => rows)];
      const rows =
        user === null
          ? []
          : pendingParts(save, user, earlier, deps.random).map((row) => ({ ...row, order: nextOrder++, seq: 0 }));
      set([...all, { save, rows, accepted: new Set(), refused: [] }]);
      retryLater();
    },
    release: (saveIds) => set(all.filter(({ save }) => !saveIds.includes(save.saveId))),
    received(receipt) {
      if (receipt.kind === 'overwritten') return;
      const held = all.find(({ save }) => save.saveId === receipt.saveId);
      const row = held?.rows.find(({ room }) => room === receipt.room);
      if (held === undefined || row === undefined || !isUnanswered(held, row)) return;
      update(receipt.saveId, (before) => {
        if (receipt.kind === 'accepted') return { ...before, accepted: new Set([...before.accepted, row]) };
        if (receipt.code !== 'client-id-taken')
          return { ...before, refused: [...before.refused, { ...attentionRow(row, receipt), seq: 0 }] };
        const again = { ...row, order: nextOrder++, clientId: clientIdFrom(deps.random) };
        return { ...before, rows: before.rows.map((one) => (one === row ? again : one)) };
      });
    },
    discardRefused(id) {
      const held = all.find(({ refused }) => refused.some((item) => item.id === id));
      if (held === undefined) return false;
      const rows = held.rows.filter(({ room }) => !held.refused.some((item) => item.id === id && item.room === room));
      const save = {
        ...held.save,
        changes: rows.flatMap((row) => row.changes.map(({ seen: _, ...change }) => change)),
      };
      const rest = { ...held, save, rows, refused: held.refused.filter((item) => item.id !== id) };
      set(all.flatMap((one) => (one !== held ? [one] : rows.length === 0 ? [] : [rest])));
      return true;
    },
    drop() {
      clearTimeout(timer);
      timer = undefined;
      set(all.filter(({ save }) => save.userId !== deps.user()?.id));
    },
    userChanged() {
      if (all.length === 0) return;
      set(all);
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
