import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Change } from '../../../../shared/document/change.ts';
import { findField, namingField } from '../../../../shared/schema/fields.ts';
import type { RowProblem } from '../../../../shared/import/row-problems.ts';
import { columnsOf, correctionsBy, fixesOf, type Fix } from '../../../../shared/import/row-fixes.ts';
import type { RowVerdict } from '../../../../shared/import/row-verdict.ts';
import { Badge, type Tone } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { wordsOf } from '../../../language/collection-words.ts';
import { fixText, rowNoteText, rowProblemText } from '../../../language/import-problems.ts';
import { importWords } from '../../../language/import-words.ts';
import type { Words } from '../../../language/words.ts';
import type { Sentences } from '../../editing/use-sentences.ts';
import { changeSummary } from './change-summary.ts';
import { columnName } from './columns.ts';
import type { ImportSession } from './create-import.ts';
import { ImportCell } from './import-cell.tsx';

export interface ImportListRowProps {
  readonly session: ImportSession;
  readonly row: RowVerdict;
  readonly words: Words;
  readonly sentences: Sentences;
  readonly onOpen: () => void;
}

/** One row: what will happen to it, and what would mend it. */
export function ImportListRow(props: ImportListRowProps): JSX.Element {
  const isCorrected = (): boolean => props.session.corrections().has(props.row.row);
  return (
    <li class="import-row" classList={{ 'is-error': props.row.kind === 'error' }}>
      <span class="import-row-number soft small">{importWords.row(props.row.row)}</span>
      <span class="import-row-name">
        <button type="button" class="row-link" onClick={() => props.onOpen()}>
          {props.row.name || importWords.edit}
        </button>
        <Show when={props.session.collection() === null}>
          <span class="soft small">{wordsOf(props.row.collection).One}</span>
        </Show>
        <Show when={isCorrected()}>
          <span class="soft small">{importWords.correctedMark}</span>
        </Show>
      </span>
      <span class="import-row-verdict">
        <VerdictBadge kind={props.row.kind} />
      </span>
      <span class="import-row-enabled">
        <Show when={props.row.enabled !== null}>
          <Badge tone={props.row.enabled ? 'neutral' : 'warn'} dot>
            {props.row.enabled ? importWords.enabledYes : importWords.enabledNo}
          </Badge>
        </Show>
      </span>
      <div class="import-row-what">
        <Show when={props.row.kind === 'error'} fallback={<What {...props} />}>
          <ul class="import-problems">
            <For each={props.row.problems}>{(problem) => <Problem {...props} problem={problem} />}</For>
          </ul>
        </Show>
        <Cells session={props.session} row={props.row} />
      </div>
    </li>
  );
}

const tones: Readonly<Record<RowVerdict['kind'], Tone>> = {
  error: 'bad',
  create: 'good',
  update: 'accent',
  unchanged: 'neutral',
};

export function VerdictBadge(props: { readonly kind: RowVerdict['kind'] }): JSX.Element {
  return <Badge tone={tones[props.kind]}>{importWords.verdicts[props.kind]}</Badge>;
}

/** Whether the account can be used has a place of its own. */
function isOwnBadge({ collection, field }: Change): boolean {
  const spec = findField(collection, field);
  return spec?.opposite !== undefined && spec.rights === true;
}

function What(props: ImportListRowProps): JSX.Element {
  /** A new record's name and whether the account is enabled have places of their own. */
  const news = () =>
    props.row.changes.filter(
      (change) =>
        props.row.kind !== 'create' || (change.field !== namingField[change.collection] && !isOwnBadge(change)),
    );
  const text = (): string => changeSummary(news(), props.words);
  return (
    <>
      <For each={props.row.notes}>{(note) => <p class="has-note">{rowNoteText(note, props.row)}</p>}</For>
      <p>
        <Show
          when={text()}
          fallback={
            <span class="faint">{props.row.kind === 'create' ? importWords.newWithNothing : importWords.already}</span>
          }
        >
          {text()}
        </Show>
      </p>
    </>
  );
}

function Problem(props: ImportListRowProps & { readonly problem: RowProblem }): JSX.Element {
  const count = (fix: Fix): number => props.session.plan()?.fixes.get(fix.same) ?? 0;
  const accept = (fix: Fix): void => {
    const plan = props.session.plan();
    if (plan !== null) props.session.correct(correctionsBy(fix, props.problem, props.row, plan.found, plan.directory));
  };
  return (
    <li>
      <p class="is-problem">
        <Icon name="attention" size={16} />
        <span>{rowProblemText(props.problem, props.row, (reason) => props.sentences.says(reason))}</span>
      </p>
      {/* A fix corrects a cell, and a file of records has none. */}
      <Show when={props.session.collection() !== null && fixesOf(props.problem).length > 0}>
        <div class="cluster">
          <For each={fixesOf(props.problem)}>
            {(fix) => (
              <>
                <Button size="small" onClick={() => accept(fix)}>
                  {fixText(fix.what, props.row)}
                </Button>
                <Show when={count(fix) > 1}>
                  <Button
                    size="small"
                    kind="quiet"
                    label={importWords.inAll(fixText(fix.what, props.row), importWords.inAllRows(count(fix)))}
                    onClick={() => props.session.fixAll(fix)}
                  >
                    {importWords.inAllRows(count(fix))}
                  </Button>
                </Show>
              </>
            )}
          </For>
        </div>
      </Show>
    </li>
  );
}

/** The cells that are wrong, to be corrected in place; one that was corrected in the meantime stays where it is. */
function Cells(props: { readonly session: ImportSession; readonly row: RowVerdict }): JSX.Element {
  const columns = createMemo<readonly number[]>((before) => {
    const found = props.session.plan()?.found;
    if (found === undefined) return before;
    const wrong = props.row.problems.flatMap((problem) => columnsOf(problem, props.row.collection, found));
    return [...new Set([...before, ...wrong])].toSorted((one, other) => one - other);
  }, []);
  return (
    <Show when={columns().length > 0}>
      <div class="import-cells">
        <For each={columns()}>
          {(column) => (
            <ImportCell
              name={columnName(props.session.table()?.header[column] ?? '', column)}
              text={props.row.cells[column] ?? ''}
              onCorrect={(text) => props.session.correct([{ row: props.row.row, column, text }])}
            />
          )}
        </For>
      </div>
    </Show>
  );
}
