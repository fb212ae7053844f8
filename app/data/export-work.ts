import type { AttentionRow, PendingRow } from './rows.ts';

/** What a person made that is not on the server, as text for a file: legible without this app. */
export function exportedWork(
  userId: string,
  exportedAt: number,
  pending: readonly PendingRow[],
  attention: readonly AttentionRow[],
): string {
  const mine = <R extends { readonly userId: string }>(rows: readonly R[]): readonly R[] =>
    rows.filter((row) => row.userId === userId);
  const plainPending = mine(pending)
    .toSorted((a, b) => a.order - b.order)
    .map(({ saveId, room, label, madeAt, changes }) => ({
      saveId,
      room,
      label,
      madeAt: new Date(madeAt).toISOString(),
      changes: changes.map(({ seen: _, ...change }) => change),
    }));
  const plainAttention = mine(attention).map(({ saveId, room, label, madeAt, refusedAt, code, changes }) => ({
    saveId,
    room,
    label,
    madeAt: new Date(madeAt).toISOString(),
    refusedAt: new Date(refusedAt).toISOString(),
    code,
    changes,
  }));
  const work = {
    format: 'rolecall-work',
    version: 1,
    userId,
    exportedAt: new Date(exportedAt).toISOString(),
    waiting: plainPending,
    attention: plainAttention,
  };
  return `${JSON.stringify(work, null, 2)}\n`;
}
