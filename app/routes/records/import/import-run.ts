import { createSignal } from 'solid-js';
import type { RowVerdict } from '../../../../shared/import/row-verdict.ts';
import { importWords } from '../../../language/import-words.ts';
import { savingWords } from '../../../language/saving-words.ts';
import type { Client } from '../../../data/client.ts';
import type { Plan } from '../../../../shared/import/plan-import.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { nextTask } from './next-task.ts';

export interface ImportReport {
  /** Of which records it was a table; null: of any. */
  readonly collection: Collection | null;
  readonly file: string;
  readonly created: number;
  readonly updated: number;
  /** Rows in error, which were never to be written. */
  readonly errors: number;
  /** In the order of the file: all rows that were to be written and were not. */
  readonly unsaved: readonly RowVerdict[];
  readonly header: readonly string[];
  /** The number of the last row that was written; 0: none was. */
  readonly lastRow: number;
  /** Why it stopped early. */
  readonly stopped: 'cancelled' | 'failed' | 'refused' | null;
  /** The device could not keep the last Save; it is in this tab alone. */
  readonly held: string | null;
}

export type RunState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly saved: number; readonly total: number; readonly isStopping: boolean }
  | { readonly kind: 'over'; readonly report: ImportReport };

/** The writing of a plan: Save after Save, each durable before the next, and to be stopped between two. */
export interface ImportRun {
  readonly state: () => RunState;
  /** False: another tab is importing. */
  start(file: string, collection: Collection | null, plan: Plan): Promise<boolean>;
  cancel(): void;
  reset(): void;
}

/** Held while an import writes, in whichever tab. */
export const importLock = 'rolecall-import';

export function createImportRun(client: Client): ImportRun {
  const [state, setState] = createSignal<RunState>({ kind: 'none' });
  let isCancelled = false;

  const write = async (file: string, collection: Collection | null, plan: Plan): Promise<ImportReport> => {
    const { saves } = plan;
    const rows = saves.flat();
    let done = 0;
    let stopped: ImportReport['stopped'] = null;
    let held: string | null = null;
    // A device that cannot keep it says so with the first Save.
    await client.keptImports.begin(keptOf(file, collection, plan)).catch(() => undefined);
    for (const [index, save] of saves.entries()) {
      if (isCancelled) {
        stopped = 'cancelled';
        break;
      }
      const result = await client.save(
        save.flatMap((row) => row.changes),
        saves.length === 1 ? importWords.importOf(file) : importWords.partOfImport(file, index + 1, saves.length),
      );
      if (result.kind === 'refused') {
        stopped = 'refused';
        break;
      }
      if (result.kind === 'failed') {
        held = savingWords.failures[result.why];
        stopped = 'failed';
        break;
      }
      done += save.length;
      await client.keptImports.reached(index + 1).catch(() => undefined);
      setState({ kind: 'running', saved: done, total: rows.length, isStopping: isCancelled });
      await nextTask();
    }
    const created = rows.slice(0, done).filter((row) => row.kind === 'create').length;
    if (done === rows.length) await client.keptImports.forget().catch(() => undefined);
    return {
      collection,
      file,
      created,
      updated: done - created,
      errors: plan.rows.filter((row) => row.kind === 'error').length,
      unsaved: rows.slice(done),
      header: plan.header,
      lastRow: rows[done - 1]?.row ?? 0,
      stopped: done === rows.length ? null : stopped,
      held,
    };
  };

  return {
    state,
    start: (file, collection, plan) =>
      navigator.locks.request(importLock, { ifAvailable: true }, async (lock) => {
        if (lock === null) return false;
        isCancelled = false;
        setState({ kind: 'running', saved: 0, total: plan.saves.flat().length, isStopping: false });
        const report = await write(file, collection, plan);
        setState({ kind: 'over', report });
        return true;
      }),
    cancel() {
      isCancelled = true;
      const now = state();
      if (now.kind === 'running') setState({ ...now, isStopping: true });
    },
    reset() {
      if (state().kind === 'over') setState({ kind: 'none' });
    },
  };
}

function keptOf(
  file: string,
  collection: Collection | null,
  plan: Plan,
): Parameters<Client['keptImports']['begin']>[0] {
  return {
    collection,
    file,
    header: plan.header,
    uses: plan.found.uses,
    rows: plan.saves.flatMap((save, index) => save.map(({ row, cells }) => ({ row, cells, save: index }))),
    saves: plan.saves.length,
    errors: plan.rows.filter((row) => row.kind === 'error').length,
  };
}
