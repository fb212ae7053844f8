import { leftOut } from '../../../../shared/import/column-names.ts';
import type { CsvRow } from '../../../../shared/import/csv-table.ts';
import type { ColumnChoices } from '../../../../shared/import/find-columns.ts';
import { planFileInSteps } from '../../../../shared/import/plan-file.ts';
import { planInSteps, type ImportPlan } from '../../../../shared/import/plan-import.ts';
import type { ImportSteps } from '../../../../shared/import/progress.ts';
import { isCollection, type Collection } from '../../../../shared/schema/records.ts';
import type { Client } from '../../../data/client.ts';
import type { KeptImport } from '../../../data/kept-imports.ts';
import { labelsOf } from './columns.ts';
import type { UnfinishedRows } from './create-import.ts';
import { fileContext } from './file-context.ts';
import { importLock } from './import-run.ts';
import { inSlices } from './next-task.ts';

export interface UnfinishedImport extends UnfinishedRows {
  readonly total: number;
  /** 0: none was saved. */
  readonly lastRow: number;
  readonly errors: number;
}

/** What an import that ended with its page left undone, exactly; 'running': another tab is at it. */
export async function findUnfinished(client: Client): Promise<UnfinishedImport | 'running' | null> {
  const isFree = await navigator.locks.request(importLock, { ifAvailable: true }, async (lock) => lock !== null);
  const found = await client.keptImports.load().catch(() => null);
  if (!isFree) return 'running';
  if (found === null) return null;
  const { kept } = found;
  // The file of another version may be of records that this one does not know.
  const collection = kept.collection;
  if (collection !== null && !isCollection(collection)) return null;
  const columns = choicesOf(kept);
  // The page may have ended after a Save was durable and before that was noted.
  const isNext = await isWritten(client, rowsOf(kept, found.saved), kept.header, collection, columns);
  const saved = found.saved + Number(isNext);
  const unsaved = kept.rows.filter((row) => row.save >= saved);
  if (unsaved.length === 0) {
    await client.keptImports.forget().catch(() => undefined);
    return null;
  }
  return {
    collection,
    file: kept.file,
    header: kept.header,
    columns,
    unsaved,
    total: kept.rows.length,
    lastRow: kept.rows.findLast((row) => row.save < saved)?.row ?? 0,
    errors: kept.errors,
  };
}

function rowsOf(kept: KeptImport, save: number): readonly CsvRow[] {
  return kept.rows.filter((row) => row.save === save);
}

async function isWritten(
  client: Client,
  rows: readonly CsvRow[],
  header: readonly string[],
  collection: Collection | null,
  columns: ColumnChoices,
): Promise<boolean> {
  if (rows.length === 0) return false;
  const context = fileContext(client, await client.loadOrganisation());
  const steps: ImportSteps<ImportPlan> =
    collection === null
      ? planFileInSteps(rows, context)
      : planInSteps({ header, rows }, { ...context, collection, labels: labelsOf(collection) }, { columns });
  const plan = await inSlices(
    steps,
    () => undefined,
    () => true,
  );
  return plan?.kind === 'plan' && plan.rows.every((row) => row.kind === 'unchanged');
}

function choicesOf(kept: KeptImport): ColumnChoices {
  return new Map(kept.uses.map((use, index) => [index, use ?? leftOut]));
}
