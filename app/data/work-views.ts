/** What waits and what was refused, as it is shown: of the signed-in user, or kept of others. */

import type { AttentionItem } from './attention-item.ts';
import type { KeptCollision } from './kept-collision.ts';
import type { HeldSave } from './held-saves.ts';
import type { WaitingSave } from './waiting-save.ts';
import type { AttentionRow, CollisionRow, PendingRow } from './rows.ts';
import type { KeptWork } from './session-state.ts';

/** The Saves of the rows, oldest first, then what is held. */
export function waitingSaves(
  rows: readonly PendingRow[],
  held: readonly HeldSave[],
  userId: string | null,
  isSending: boolean,
): readonly WaitingSave[] {
  const state = isSending ? 'sent' : 'saved-here';
  const saves: WaitingSave[] = [];
  for (const row of rows.toSorted((a, b) => a.order - b.order)) {
    if (row.userId !== userId) continue;
    const last = saves.at(-1);
    // The parts of a Save follow each other.
    if (last?.saveId === row.saveId) saves[saves.length - 1] = { ...last, changes: [...last.changes, ...row.changes] };
    else saves.push(saveOf(row, state));
  }
  return [...saves, ...held.map((save) => saveOf(save, 'held'))];
}

/** The same object for the same row: most of a long list does not change. */
function saveOf(row: PendingRow | HeldSave, state: WaitingSave['state']): WaitingSave {
  const known = made.get(row);
  if (known?.state === state) return known;
  const { saveId, label, madeAt, changes } = row;
  const save: WaitingSave = { saveId, label, madeAt, state, changes };
  made.set(row, save);
  return save;
}

const made = new WeakMap<PendingRow | HeldSave, WaitingSave>();

/** Newest first. */
export function attentionItems(rows: readonly AttentionRow[], userId: string | null): readonly AttentionItem[] {
  return rows.filter((row) => row.userId === userId).toSorted((a, b) => b.refusedAt - a.refusedAt);
}

/** Newest first. */
export function keptCollisions(rows: readonly CollisionRow[], userId: string | null): readonly KeptCollision[] {
  return rows.filter((row) => row.userId === userId).toSorted((a, b) => b.at - a.at);
}

export function keptWork(
  pending: readonly PendingRow[],
  attention: readonly AttentionRow[],
  signedIn: string | null,
): readonly KeptWork[] {
  const kept = new Map<string, { userId: string; username: string; saves: Set<string>; attention: number }>();
  const of = (row: {
    readonly userId: string;
    readonly username: string;
  }): { saves: Set<string>; attention: number } => {
    const known = kept.get(row.userId) ?? {
      userId: row.userId,
      username: row.username,
      saves: new Set<string>(),
      attention: 0,
    };
    kept.set(row.userId, known);
    return known;
  };
  for (const row of pending) if (row.userId !== signedIn) of(row).saves.add(row.saveId);
  for (const row of attention) if (row.userId !== signedIn) of(row).attention += 1;
  return [...kept.values()].map(({ userId, username, saves, attention: refused }) => ({
    userId,
    username,
    waiting: saves.size,
    attention: refused,
  }));
}
