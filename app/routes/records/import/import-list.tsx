import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import type { RowVerdict } from '../../../../shared/import/row-verdict.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { importWords } from '../../../language/import-words.ts';
import type { Words } from '../../../language/words.ts';
import { useSentences } from '../../editing/use-sentences.ts';
import { useWords } from '../../editing/use-words.ts';
import type { ImportSession } from './create-import.ts';
import { ImportListRow } from './import-list-row.tsx';

/** Rows are as high as what there is to say of them, so they come in pages. */
const pageRows = 50;

export function ImportList(props: {
  readonly session: ImportSession;
  /** What is listed, by the filter that chose it. */
  readonly filter: string;
  readonly matches: (row: RowVerdict) => boolean;
  readonly onOpen: (row: number) => void;
}): JSX.Element {
  const rows = (): readonly RowVerdict[] => props.session.plan()?.rows ?? [];
  const known = useWords();
  const coming = createMemo(() => new Map(rows().map((row) => [row.id, row.name])));
  /** What the file itself brings has no name on this device yet. */
  const words: Words = {
    ...known,
    member(collection, field, member) {
      const name = props.session.collection() === null ? coming().get(member) : undefined;
      return name === undefined ? known.member(collection, field, member) : { name, key: null };
    },
  };
  const sentences = useSentences();
  const byNumber = createMemo(() => new Map(rows().map((row) => [row.row, row])));
  // A row stays listed when it is corrected, so that nothing moves away from under the hand.
  const listing = createMemo<{ readonly filter: string; readonly numbers: readonly number[] }>(
    (before) => {
      const stays = new Set(before.filter === props.filter ? before.numbers : []);
      const found = rows().filter((row) => stays.has(row.row) || props.matches(row));
      return { filter: props.filter, numbers: found.map((row) => row.row) };
    },
    { filter: '', numbers: [] },
  );
  const [at, setAt] = createSignal({ filter: '', page: 0 });
  const count = (): number => listing().numbers.length;
  const page = (): number =>
    at().filter === props.filter ? Math.min(at().page, Math.max(0, Math.ceil(count() / pageRows) - 1)) : 0;
  const shown = createMemo(() => listing().numbers.slice(page() * pageRows, (page() + 1) * pageRows));
  let top!: HTMLElement;
  const turn = (by: number): void => {
    setAt({ filter: props.filter, page: page() + by });
    top.scrollIntoView({ block: 'start' });
  };
  return (
    <section ref={top} class="import-list" aria-label={importWords.list}>
      <ul>
        <For each={shown()}>
          {(number) => (
            <Show when={byNumber().get(number)}>
              {(row) => (
                <ImportListRow
                  session={props.session}
                  row={row()}
                  words={words}
                  sentences={sentences}
                  onOpen={() => props.onOpen(number)}
                />
              )}
            </Show>
          )}
        </For>
      </ul>
      <Show when={count() === 0}>
        <EmptyState title={rows().length === 0 ? importWords.noRows : importWords.noSuchRow} />
      </Show>
      <Show when={count() > pageRows}>
        <div class="cluster import-pages">
          <Button onClick={() => turn(-1)} disabled={page() === 0}>
            {importWords.earlier}
          </Button>
          <span class="soft" role="status">
            {importWords.page(page() * pageRows + 1, page() * pageRows + shown().length, count())}
          </span>
          <Button onClick={() => turn(1)} disabled={(page() + 1) * pageRows >= count()}>
            {importWords.later}
          </Button>
        </div>
      </Show>
    </section>
  );
}
