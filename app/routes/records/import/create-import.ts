import { batch, createSignal } from 'solid-js';
import type { ColumnUse } from '../../../../shared/import/column-names.ts';
import {
  noCorrections,
  withCorrections,
  type CellCorrection,
  type CellCorrections,
} from '../../../../shared/import/cell-corrections.ts';
import { readCsvInSteps, type CsvRow, type CsvTable, type ReadTable } from '../../../../shared/import/csv-table.ts';
import { planFileInSteps } from '../../../../shared/import/plan-file.ts';
import { fileHeader, looksLikeJson, readFile } from '../../../../shared/import/read-file.ts';
import type { ColumnChoices } from '../../../../shared/import/find-columns.ts';
import type { LayoutChoices } from '../../../../shared/import/find-layout.ts';
import { planInSteps, type ImportPlan, type Plan } from '../../../../shared/import/plan-import.ts';
import type { FileProblem } from '../../../../shared/import/row-problems.ts';
import { correctionsInAll, type Fix } from '../../../../shared/import/row-fixes.ts';
import type { ImportSteps, Progress } from '../../../../shared/import/progress.ts';
import { allCollections, type Collection } from '../../../../shared/schema/records.ts';
import type { Client } from '../../../data/client.ts';
import { labelsOf, namesFor } from './columns.ts';
import { decodeAs, findEncoding, type Encoding, type FoundEncoding } from './decode-file.ts';
import { fileContext } from './file-context.ts';
import { createImportRun, type ImportRun } from './import-run.ts';
import { inSlices } from './next-task.ts';

export type TableInHand = Pick<ReadTable, 'header' | 'rows'> & Partial<ReadTable>;

/** One file on its way in: how it is read, what is corrected, what would come of it, and the writing of it. */
export interface ImportSession {
  /** Of which records the file is a table; null: it is a file of records of any kind, or none is chosen. */
  readonly collection: () => Collection | null;
  /** Its name; null: none is chosen. */
  readonly file: () => string | null;
  /** Null: the rows of an earlier import, which need not be read. */
  readonly encoding: () => FoundEncoding | null;
  readonly layout: () => LayoutChoices;
  readonly columns: () => ColumnChoices;
  readonly table: () => TableInHand | null;
  readonly corrections: () => CellCorrections;
  readonly plan: () => Plan | null;
  readonly problem: () => FileProblem | null;
  /** While rows are being judged; the previous plan stands until then. */
  readonly progress: () => Progress | null;
  readonly run: ImportRun;
  /** `collection`: whose records they are, if it is a table. */
  choose(collection: Collection, name: string, bytes: Uint8Array): void;
  /** Goes on with rows that are read already. */
  goOn(from: UnfinishedRows): void;
  /** Shows the file in it; once it was certain, or said to be right, the rows are judged. */
  tryEncoding(encoding: Encoding): void;
  chooseEncoding(encoding: Encoding): void;
  chooseLayout(layout: LayoutChoices): void;
  /** Null: as it was found. */
  chooseColumn(index: number, use: ColumnUse | null): void;
  correct(corrections: readonly CellCorrection[]): void;
  /** Accepts a fix in every row that has the same mistake. */
  fixAll(fix: Fix): void;
  /** After a stop: what is left, judged as things are now. */
  backToPreview(): void;
  /** The records may have changed while nobody looked. */
  look(): () => void;
  reset(): void;
}

export interface UnfinishedRows {
  readonly collection: Collection | null;
  readonly file: string;
  readonly header: readonly string[];
  readonly unsaved: readonly CsvRow[];
  readonly columns: ColumnChoices;
}

export function createImport(client: Client): ImportSession {
  const [collection, setCollection] = createSignal<Collection | null>(null);
  /** What a file of records has beside those. */
  const [unknown, setUnknown] = createSignal<readonly string[]>([]);
  const [file, setFile] = createSignal<{ readonly name: string; readonly bytes: Uint8Array | null } | null>(null);
  const [encoding, setEncoding] = createSignal<FoundEncoding | null>(null);
  const [layout, setLayout] = createSignal<LayoutChoices>({});
  const [columns, setColumns] = createSignal<ColumnChoices>(new Map());
  const [corrections, setCorrections] = createSignal<CellCorrections>(noCorrections);
  const [table, setTable] = createSignal<TableInHand | null>(null);
  const [plan, setPlan] = createSignal<Plan | null>(null);
  const [problem, setProblem] = createSignal<FileProblem | null>(null);
  const [progress, setProgress] = createSignal<Progress | null>(null);
  const run = createImportRun(client);
  let job = 0;
  let isLookedAt = false;
  let isSoon = false;

  const fail = (found: FileProblem): void => {
    batch(() => {
      setProblem(found);
      setPlan(null);
      setProgress(null);
    });
  };

  const judge = async (): Promise<void> => {
    const mine = ++job;
    const rows = table();
    if (rows === null || run.state().kind === 'running') return;
    const organisation = await client.loadOrganisation();
    if (mine !== job) return;
    const context = fileContext(client, organisation);
    const of = collection();
    const choices = { columns: columns(), corrections: corrections() };
    const steps: ImportSteps<ImportPlan> =
      of === null
        ? planFileInSteps(rows.rows, context, unknown())
        : planInSteps(rows, { ...context, collection: of, labels: labelsOf(of) }, choices);
    const found = await inSlices(steps, setProgress, () => mine === job);
    if (found === null) return;
    if (found.kind === 'problem') fail(found.problem);
    else {
      batch(() => {
        setPlan(found);
        setProblem(null);
        setProgress(null);
      });
    }
  };

  const read = async (): Promise<void> => {
    const mine = ++job;
    const bytes = file()?.bytes;
    const found = encoding();
    if (bytes === null || bytes === undefined || found === null) return;
    // A file whose encoding is only a guess is read to be shown, and nothing is planned from it yet.
    batch(() => {
      setPlan(null);
      setProblem(null);
      setTable(null);
      setProgress({ stage: 'read', done: 0, total: 1 });
    });
    const text = decodeAs(bytes, found.encoding);
    const given = looksLikeJson(text) ? readRecords(text) : await readTable(text, mine);
    if (given === null) return;
    if (given.kind === 'problem') {
      fail(given.problem);
      return;
    }
    setTable(given);
    if (found.isSure) await judge();
    else setProgress(null);
  };

  const readTable = async (text: string, mine: number): Promise<CsvTable | null> => {
    const of = collection();
    if (of === null) return null;
    return await inSlices(readCsvInSteps(text, namesFor(of), layout()), setProgress, () => mine === job);
  };

  const readRecords = (
    text: string,
  ): (TableInHand & { readonly kind: 'table' }) | Extract<CsvTable, { kind: 'problem' }> => {
    const found = readFile(text);
    if (found.kind === 'problem') return found;
    batch(() => {
      setCollection(null);
      setUnknown(found.unknown);
    });
    return { kind: 'table', header: fileHeader, rows: found.rows };
  };

  const begin = (of: Collection | null, name: string, bytes: Uint8Array | null): void => {
    batch(() => {
      job++;
      setCollection(of);
      setUnknown([]);
      setFile({ name, bytes });
      setLayout({});
      setColumns(new Map());
      setCorrections(noCorrections);
      setTable(null);
      setPlan(null);
      setProblem(null);
      setEncoding(bytes === null ? null : findEncoding(bytes));
      run.reset();
    });
  };

  const reset = (): void => {
    batch(() => {
      job++;
      setFile(null);
      setTable(null);
      setPlan(null);
      setProblem(null);
      setProgress(null);
      setCorrections(noCorrections);
      run.reset();
    });
  };

  /** What is previewed is what would happen now; while it is written it stands still. */
  const somethingChanged = (): void => {
    if (!isLookedAt || table() === null || isSoon || encoding()?.isSure === false) return;
    isSoon = true;
    setTimeout(() => {
      isSoon = false;
      if (isLookedAt && run.state().kind !== 'running') void judge();
    });
  };
  for (const one of allCollections) client.records(one).subscribe(somethingChanged);
  client.rights.subscribe(somethingChanged);
  client.session.subscribe(() => {
    if (client.session.get().kind === 'signed-in') return;
    // Whoever signs in next is not shown the file of somebody else.
    run.cancel();
    reset();
  });
  addEventListener('beforeunload', (event) => {
    const state = run.state();
    const isDone = state.kind === 'over' && state.report.stopped === null;
    if (state.kind === 'running' || (file() !== null && corrections().size > 0 && !isDone)) event.preventDefault();
  });

  return {
    collection,
    file: () => file()?.name ?? null,
    encoding,
    layout,
    columns,
    table,
    corrections,
    plan,
    problem,
    progress,
    run,
    choose(of, name, bytes) {
      begin(of, name, bytes);
      void read();
    },
    goOn({ collection: of, file: name, header, unsaved, columns: chosen }) {
      begin(of, name, null);
      setColumns(chosen);
      setTable({ header, rows: unsaved });
      void judge();
    },
    tryEncoding(chosen) {
      setEncoding((before) => ({ encoding: chosen, isSure: before?.isSure ?? true }));
      void read();
    },
    chooseEncoding(chosen) {
      const before = encoding()?.encoding;
      setEncoding({ encoding: chosen, isSure: true });
      if (before === chosen && table() !== null) void judge();
      else void read();
    },
    chooseLayout(chosen) {
      batch(() => {
        setLayout(chosen);
        // The columns and cells are different ones now.
        setColumns(new Map());
        setCorrections(noCorrections);
      });
      void read();
    },
    chooseColumn(index, use) {
      const chosen = new Map(columns());
      if (use === null) chosen.delete(index);
      else chosen.set(index, use);
      setColumns(chosen);
      void judge();
    },
    correct(added) {
      setCorrections(withCorrections(corrections(), added));
      void judge();
    },
    fixAll(fix) {
      const now = plan();
      if (now === null) return;
      const mine = ++job;
      const steps = correctionsInAll(fix, now.rows, now.found, now.directory);
      void inSlices(steps, setProgress, () => mine === job).then((made) => {
        if (made === null) return;
        setCorrections(withCorrections(corrections(), made));
        void judge();
      });
    },
    backToPreview() {
      run.reset();
      void judge();
    },
    look() {
      isLookedAt = true;
      if (plan() !== null && run.state().kind === 'none') void judge();
      return () => {
        isLookedAt = false;
      };
    },
    reset,
  };
}
