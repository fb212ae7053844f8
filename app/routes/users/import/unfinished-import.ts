import type { ColumnUse } from '../../../../shared/import/column-names.ts';
import type { CsvRow } from '../../../../shared/import/csv-table.ts';
import type { ColumnChoices } from '../../../../shared/import/find-columns.ts';
import { planInSteps } from '../../../../shared/import/plan-import.ts';
import { collections } from '../../../../shared/schema/records.ts';
import type { Client } from '../../../data/client.ts';
import type { KeptImport } from '../../../data/kept-imports.ts';
import { columnUses } from './columns.ts';
import { importLock } from './import-run.ts';
import { inSlices } from './next-task.ts';

export interface UnfinishedImport {
  readonly file: string;
  readonly header: readonly string[];
  readonly columns: ColumnChoices;
  readonly unsaved: readonly CsvRow[];
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
  const columns = choicesOf(kept);
  // The page may have ended after a Save was durable and before that was noted.
  const isNext = await isWritten(client, kept, columns, found.saved);
  const saved = found.saved + Number(isNext);
  const unsaved = kept.rows.filter((row) => row.save >= saved);
  if (unsaved.length === 0) {
    await client.keptImports.forget().catch(() => undefined);
    return null;
  }
  return {
    file: kept.file,
    header: kept.header,
    columns,
    unsaved,
    total: kept.rows.length,
    lastRow: kept.rows.findLast((row) => row.save < saved)?.row ?? 0,
    errors: kept.errors,
  };
}

async function isWritten(client: Client, kept: KeptImport, columns: ColumnChoices, save: number): Promise<boolean> {
  const rows = kept.rows.filter((row) => row.save === save);
  if (rows.length === 0) return false;
  const context = {
    organisation: await client.loadOrganisation(),
    newId: () => client.newId(collections.users),
    now: Date.now(),
    review: client.review,
  };
  const plan = await inSlices(
    planInSteps({ header: kept.header, rows }, context, { columns }),
    () => undefined,
    () => true,
  );
  return plan?.kind === 'plan' && plan.rows.every((row) => row.kind === 'unchanged');
}

function choicesOf(kept: KeptImport): ColumnChoices {
  return new Map(kept.uses.map((use, index) => [index, isUse(use) ? use : ('out' as const)]));
}

function isUse(use: string | null): use is ColumnUse {
  return columnUses.some((known) => known === use);
}
