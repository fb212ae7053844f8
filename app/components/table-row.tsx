import { A, useNavigate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { ChangedDot } from './changed-dot.tsx';
import { Checkbox } from './checkbox.tsx';
import { narrowPlace, type Column, type TableParts } from './table-column.ts';
import { componentsWords } from '../language/components-words.ts';

export interface TableRowProps<R> extends TableParts<R> {
  readonly id: string;
  readonly row: R;
  readonly index: number;
  /** Two lines instead of columns. */
  readonly narrow: boolean;
}

export function TableRow<R>(props: TableRowProps<R>): JSX.Element {
  const navigate = useNavigate();
  const opens = (): boolean => props.href !== undefined || props.onOpen !== undefined;
  const open = (event: MouseEvent): void => {
    if (!opens() || !(event.target instanceof Element)) return;
    // Controls in the row act for themselves, and selecting text is not a tap.
    if (event.target.closest('a, button, input, label, [role="menu"], [popover]')) return;
    if (window.getSelection()?.isCollapsed === false) return;
    const to = props.href?.(props.row);
    if (to === undefined) props.onOpen?.(props.row);
    else if (event.ctrlKey || event.metaKey) window.open(to, '_blank', 'noopener');
    else navigate(to);
  };
  return (
    // The link inside carries the meaning; the row only makes it easier to hit.
    <div
      class="table-row"
      classList={{
        'is-link': opens(),
        'is-faint': props.faint?.(props.row) === true,
        'is-chosen': props.selection?.has(props.id) === true,
      }}
      role={props.narrow ? 'listitem' : 'row'}
      aria-rowindex={props.narrow ? undefined : props.index + 2}
      data-index={props.index}
      onClick={open}
    >
      <Show when={props.selection}>
        {(selection) => (
          <div class="cell is-select" role={props.narrow ? undefined : 'cell'}>
            <Checkbox
              label={componentsWords.selectRow(props.rowName(props.row))}
              hideLabel
              checked={selection().has(props.id)}
              onChange={(on) => selection().toggle(props.id, on)}
            />
          </div>
        )}
      </Show>
      <Show when={props.narrow} fallback={<WideCells {...props} />}>
        <NarrowCells {...props} />
      </Show>
      <Show when={props.actions}>
        {(actions) => (
          <div class="cell is-actions" role={props.narrow ? undefined : 'cell'}>
            {/* Drawn once for each row: a menu that is open stays so when the row changes. */}
            {actions()(() => props.row)}
          </div>
        )}
      </Show>
    </div>
  );
}

function WideCells<R>(props: TableRowProps<R>): JSX.Element {
  return (
    <For each={props.columns}>
      {(column, at) => (
        <div class="cell" classList={{ 'is-end': column.align === 'end', 'is-title': at() === 0 }} role="cell">
          <Show when={at() === 0} fallback={column.cell(props.row)}>
            <Title {...props} column={column} />
            <Unsaved {...props} />
          </Show>
          <Show when={column.below?.(props.row)}>{(text) => <span class="cell-below truncate">{text()}</span>}</Show>
        </div>
      )}
    </For>
  );
}

function NarrowCells<R>(props: TableRowProps<R>): JSX.Element {
  const at = (place: ReturnType<typeof narrowPlace>): readonly Column<R>[] =>
    props.columns.filter((column) => narrowPlace(props.columns, column) === place);
  return (
    <div class="narrow-cells">
      <div class="narrow-first">
        <For each={at('title')}>
          {(column) => (
            <span class="narrow-title">
              <Title {...props} column={column} />
              <Unsaved {...props} />
            </span>
          )}
        </For>
        <For each={at('aside')}>{(column) => <span class="narrow-aside">{column.cell(props.row)}</span>}</For>
      </div>
      <div class="narrow-lines">
        <For each={at('line')}>{(column) => <span class="narrow-line">{column.cell(props.row)}</span>}</For>
      </div>
    </div>
  );
}

/** Beside the link, whose name stays that of the record. */
function Unsaved<R>(props: TableRowProps<R>): JSX.Element {
  return <ChangedDot when={props.unsaved?.(props.row)} label={componentsWords.rowChanged(props.rowName(props.row))} />;
}

function Title<R>(props: TableRowProps<R> & { readonly column: Column<R> }): JSX.Element {
  return (
    <Show
      when={props.href}
      fallback={
        <Show when={props.onOpen} fallback={props.column.cell(props.row)}>
          {(onOpen) => (
            <button type="button" class="row-link" onClick={() => onOpen()(props.row)}>
              {props.column.cell(props.row)}
            </button>
          )}
        </Show>
      }
    >
      {(href) => (
        <A class="row-link" href={href()(props.row)}>
          {props.column.cell(props.row)}
        </A>
      )}
    </Show>
  );
}
