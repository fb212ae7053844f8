import type { JSX } from 'solid-js';
import type { SortValue } from './natural-order.ts';

export interface Column<R> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: R) => JSX.Element;
  /** A second, smaller line in the same cell, where there are columns; left out of two-line rows. */
  readonly below?: ((row: R) => string) | undefined;
  /** Makes the column sortable. */
  readonly sortBy?: ((row: R) => SortValue) | undefined;
  /** A grid track: `minmax(12rem, 2fr)`, `7rem`. */
  readonly width?: string | undefined;
  readonly align?: 'start' | 'end' | undefined;
  /** On narrow screens: `title` and `aside` share the first line, `line`s follow each other in the second. The first column is the title unless said. */
  readonly narrow?: 'title' | 'aside' | 'line' | 'hidden' | undefined;
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

export interface Selection {
  has(id: string): boolean;
  toggle(id: string, on: boolean): void;
  /** The ids are those of all rows given to the table. */
  toggleAll(ids: readonly string[], on: boolean): void;
}

export interface TableParts<R> {
  readonly columns: readonly Column<R>[];
  readonly rowId: (row: R) => string;
  /** For a screen reader: names the row's checkbox and link. */
  readonly rowName: (row: R) => string;
  /** The row's own screen; a tap anywhere on the row goes there. */
  readonly href?: ((row: R) => string) | undefined;
  /** Or what a tap does. */
  readonly onOpen?: ((row: R) => void) | undefined;
  /** At the end of the row: a Menu. */
  readonly actions?: ((row: () => R) => JSX.Element) | undefined;
  readonly selection?: Selection | undefined;
  /** Changed here and not saved: the red dot. */
  readonly unsaved?: ((row: R) => boolean) | undefined;
  /** Drawn fainter: disabled, expired. */
  readonly faint?: ((row: R) => boolean) | undefined;
}

export function narrowPlace<R>(
  columns: readonly Column<R>[],
  column: Column<R>,
): 'title' | 'aside' | 'line' | 'hidden' {
  return column.narrow ?? (columns[0] === column ? 'title' : 'line');
}
