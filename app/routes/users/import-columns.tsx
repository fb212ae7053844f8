import { Show, type JSX } from 'solid-js';
import type { RowVerdict } from '../../../shared/import/row-verdict.ts';
import { Badge, type Tone } from '../../components/badge.tsx';
import type { Column } from '../../components/table-column.ts';
import type { Sentences } from '../editing/use-sentences.ts';
import type { Words } from '../../language/words.ts';
import { changeSummary } from './change-summary.ts';
import { problemsText, rowNoteText } from './import-texts.ts';

const verdicts: Readonly<
  Record<RowVerdict['kind'], { readonly label: string; readonly tone: Tone; readonly order: number }>
> = {
  error: { label: 'Error', tone: 'bad', order: 0 },
  create: { label: 'Create', tone: 'good', order: 1 },
  update: { label: 'Update', tone: 'accent', order: 2 },
  unchanged: { label: 'Unchanged', tone: 'neutral', order: 3 },
};

export function importColumns(words: Words, sentences: Sentences): readonly Column<RowVerdict>[] {
  return [
    {
      key: 'username',
      title: 'Username',
      width: 'minmax(9rem, 1fr)',
      sortBy: (row) => row.username,
      cell: (row) => row.username || <span class="faint">none</span>,
    },
    {
      key: 'row',
      title: 'Row',
      width: '4.5rem',
      align: 'end',
      narrow: 'hidden',
      sortBy: (row) => row.row,
      cell: (row) => row.row,
    },
    {
      key: 'verdict',
      title: 'Verdict',
      width: '8rem',
      narrow: 'aside',
      sortBy: (row) => verdicts[row.kind].order,
      cell: (row) => <VerdictBadge kind={row.kind} />,
    },
    {
      key: 'what',
      title: 'What',
      width: 'minmax(0, 4fr)',
      cell: (row) => <What row={row} words={words} sentences={sentences} />,
    },
  ];
}

export function VerdictBadge(props: { readonly kind: RowVerdict['kind'] }): JSX.Element {
  return <Badge tone={verdicts[props.kind].tone}>{verdicts[props.kind].label}</Badge>;
}

function What(props: { readonly row: RowVerdict; readonly words: Words; readonly sentences: Sentences }): JSX.Element {
  const text = (): string => {
    if (props.row.kind === 'error') return problemsText(props.row, (reason) => props.sentences.says(reason));
    return [
      ...props.row.notes.map(rowNoteText),
      changeSummary(props.row.changes.filter(isNews(props.row)), props.words),
    ]
      .filter((part) => part !== '')
      .join(' ');
  };
  return (
    <span
      class="truncate"
      classList={{ 'is-problem': props.row.kind === 'error', 'has-note': props.row.notes.length > 0 }}
    >
      <Show when={text()} fallback={props.row.kind === 'create' ? 'New, with no role, desk or e-mail' : 'Already so'}>
        {text()}
      </Show>
    </span>
  );
}

/** A new user's name stands in the first column already, and that it is enabled goes without saying. */
function isNews(row: RowVerdict): (change: RowVerdict['changes'][number]) => boolean {
  return (change) => row.kind !== 'create' || (change.field !== 'username' && change.field !== 'enabled');
}
