import { createEffect, createMemo, createSignal, For, on, Show, type JSX } from 'solid-js';
import { createRowHeight } from './row-height.ts';
import { sorted, type SortKeys } from './natural-order.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import type { Column, Sort, TableParts } from './table-column.ts';
import { createTooNarrow, neededWidth } from './table-width.ts';
import { createVirtualWindow } from './virtual-window.ts';

export interface VirtualTableProps<R> extends TableParts<R> {
  /** What the table lists: "Roles". */
  readonly label: string;
  readonly rows: readonly R[];
  readonly initialSort?: Sort | undefined;
  /** False: the rows come in an order that must stay (a search's ranking). */
  readonly sortable?: boolean | undefined;
  /** Instead of rows when there are none. */
  readonly empty?: JSX.Element | undefined;
  /** Its own scroll box of at most this height (CSS); left out: the page scrolls. */
  readonly maxHeight?: string | undefined;
}

/**
 * A list of any length: only the rows in view are drawn. Columns where they fit; else two-line rows of a
 * list. Up, Down, Page, Home and End move between the rows' links; Enter opens.
 */
export function VirtualTable<R>(props: VirtualTableProps<R>): JSX.Element {
  const [sort, setSort] = createSignal<Sort | null>(props.initialSort ?? null);
  let body!: HTMLDivElement;
  let table!: HTMLDivElement;
  const isNarrow = createTooNarrow(
    () => table,
    createMemo(() => neededWidth(props.columns, props.selection !== undefined, props.actions !== undefined)),
  );
  const rowHeight = createRowHeight(isNarrow);

  // Another way to sort has other keys; the same rows by the same way keep theirs.
  let keysFor: unknown = null;
  let keys: SortKeys<R> = new WeakMap();
  const sortKeys = (by: unknown): SortKeys<R> => {
    if (keysFor !== by) {
      keysFor = by;
      keys = new WeakMap();
    }
    return keys;
  };
  const ordered = createMemo((): readonly R[] => {
    const by = sort();
    const column = by && props.columns.find((one) => one.key === by.key);
    if (!by || !column?.sortBy || props.sortable === false) return props.rows;
    return sorted(props.rows, column.sortBy, by.descending, sortKeys(column.sortBy));
  });
  const view = createVirtualWindow({
    count: () => ordered().length,
    rowHeight,
    body: () => body,
    scroller: () => (props.maxHeight === undefined ? null : table),
  });
  const visible = createMemo(() => {
    const rows = new Map<string, { readonly row: R; readonly index: number }>();
    for (let index = view.first(); index < view.end(); index += 1) {
      const row = ordered()[index];
      if (row !== undefined) rows.set(props.rowId(row), { row, index });
    }
    return rows;
  });
  const ids = createMemo(() => [...visible().keys()]);
  const tracks = createMemo(() => tracksOf(props.columns, props.selection !== undefined, props.actions !== undefined));

  /** Focus follows a row that had to be drawn first. */
  const [wanted, setWanted] = createSignal<number | null>(null);
  createEffect(
    on([wanted, ids], ([index]) => {
      if (index === null) return;
      const link = body.querySelector<HTMLElement>(`[data-index="${index}"] .row-link`);
      if (!link) return;
      link.focus({ preventScroll: true });
      setWanted(null);
    }),
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof Element) || !event.target.matches('.row-link') || event.ctrlKey || event.metaKey)
      return;
    const from = Number(event.target.closest<HTMLElement>('[data-index]')?.dataset['index']);
    const last = ordered().length - 1;
    const page = Math.max(1, Math.floor(window.innerHeight / rowHeight()) - 3);
    const to = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + page,
      PageUp: from - page,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined || Number.isNaN(from)) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(last, to));
    view.scrollToRow(index);
    setWanted(index);
  };

  return (
    <div
      ref={table}
      class="table"
      classList={{ 'is-narrow': isNarrow(), 'is-box': props.maxHeight !== undefined }}
      role={isNarrow() ? 'list' : 'table'}
      aria-label={props.label}
      aria-rowcount={isNarrow() ? undefined : ordered().length + 1}
      style={{ '--tracks': tracks(), 'max-height': props.maxHeight }}
      onKeyDown={onKeyDown}
    >
      <Show when={!isNarrow()}>
        <TableHead
          columns={props.columns}
          selection={props.selection}
          rows={() => props.rows.map((row) => props.rowId(row))}
          hasActions={props.actions !== undefined}
          sortable={props.sortable !== false}
          sort={sort()}
          onSort={setSort}
        />
      </Show>
      <div
        ref={body}
        class="table-body"
        role={isNarrow() ? 'presentation' : 'rowgroup'}
        style={{ height: `${ordered().length * rowHeight()}px` }}
      >
        <div
          class="table-window"
          role="presentation"
          style={{ transform: `translateY(${view.first() * rowHeight()}px)` }}
        >
          <For each={ids()}>
            {(id) => {
              // Two memos, so that a row that only moved draws none of its cells again. A row that just left
              // is drawn for one more moment as it was.
              const row = createMemo<R | undefined>((before) => visible().get(id)?.row ?? before);
              const index = createMemo<number>((before) => visible().get(id)?.index ?? before, 0);
              return (
                <Show when={row()}>
                  {(found) => <TableRow {...props} narrow={isNarrow()} id={id} row={found()} index={index()} />}
                </Show>
              );
            }}
          </For>
        </div>
      </div>
      <Show when={ordered().length === 0}>
        <div role="presentation">{props.empty}</div>
      </Show>
    </div>
  );
}

function tracksOf<R>(columns: readonly Column<R>[], selects: boolean, acts: boolean): string {
  const widths = columns.map((column) => column.width ?? 'minmax(8rem, 1fr)');
  return [selects ? 'var(--track-select)' : '', ...widths, acts ? 'var(--track-actions)' : ''].join(' ').trim();
}
