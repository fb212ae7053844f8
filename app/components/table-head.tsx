import { For, Show, type JSX } from 'solid-js';
import { Checkbox } from './checkbox.tsx';
import { Icon } from './icon.tsx';
import type { Column, Selection, Sort } from './table-column.ts';
import { componentsWords } from '../language/components-words.ts';

export interface TableHeadProps<R> {
  readonly columns: readonly Column<R>[];
  readonly selection: Selection | undefined;
  readonly rows: () => readonly string[];
  readonly hasActions: boolean;
  readonly sortable: boolean;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
}

export function TableHead<R>(props: TableHeadProps<R>): JSX.Element {
  const direction = (column: Column<R>): 'ascending' | 'descending' | undefined => {
    if (!props.sortable || props.sort?.key !== column.key) return undefined;
    return props.sort.descending ? 'descending' : 'ascending';
  };
  return (
    <div class="table-head" role="rowgroup">
      <div class="table-row is-head" role="row" aria-rowindex="1">
        <Show when={props.selection}>
          {(selection) => (
            <div class="cell is-select" role="columnheader">
              <SelectAll selection={selection()} rows={props.rows} />
            </div>
          )}
        </Show>
        <For each={props.columns}>
          {(column) => (
            <div
              class="cell"
              classList={{ 'is-end': column.align === 'end' }}
              role="columnheader"
              aria-sort={direction(column)}
            >
              <Show when={column.sortBy && props.sortable} fallback={<span class="truncate">{column.title}</span>}>
                <button
                  type="button"
                  class="sort-button"
                  onClick={() => props.onSort({ key: column.key, descending: direction(column) === 'ascending' })}
                >
                  <span class="truncate">{column.title}</span>
                  <span class="sort-icon" classList={{ 'is-on': direction(column) !== undefined }}>
                    <Icon
                      name={
                        direction(column) === undefined
                          ? 'sort'
                          : direction(column) === 'ascending'
                            ? 'chevron-up'
                            : 'chevron-down'
                      }
                      size={14}
                    />
                  </span>
                </button>
              </Show>
            </div>
          )}
        </For>
        <Show when={props.hasActions}>
          <div class="cell is-actions" role="columnheader">
            <span class="visually-hidden">{componentsWords.actions}</span>
          </div>
        </Show>
      </div>
    </div>
  );
}

function SelectAll(props: { readonly selection: Selection; readonly rows: () => readonly string[] }): JSX.Element {
  const chosen = (): number => props.rows().filter((id) => props.selection.has(id)).length;
  const all = (): boolean => chosen() > 0 && chosen() === props.rows().length;
  return (
    <Checkbox
      label={componentsWords.selectAll}
      hideLabel
      checked={all()}
      indeterminate={chosen() > 0 && !all()}
      onChange={(on) => props.selection.toggleAll(props.rows(), on)}
    />
  );
}
