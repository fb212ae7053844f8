import { For, onCleanup, onMount, Show, untrack, type JSX } from 'solid-js';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import type { Draft } from '../../../state/draft.ts';
import type { Elsewhere } from '../../../state/elsewhere.ts';
import type { Collection } from '../../../../shared/schema/records.ts';
import { whenText } from '../../../language/times.ts';
import { registerLabel } from '../register-label.ts';
import { saidAtFields } from './said-at-fields.ts';
import { useWords } from '../use-words.ts';
import { elsewhereWords } from '../../../language/elsewhere-words.ts';
import { Sentence } from '../../../components/sentence.tsx';
import './elsewhere.css';

/**
 * What was changed elsewhere while the editor was open, yours and theirs, and who. Nothing is decided
 * silently. `beside`: the fields are in sight, and what is said at one of them is not said again.
 */
export function ElsewhereNotice<C extends Collection>(props: {
  readonly draft: Draft<C>;
  readonly beside?: boolean | undefined;
}): JSX.Element {
  const said = saidAtFields(props.draft);
  const listed = (): readonly Elsewhere[] =>
    props.draft.elsewhere().filter((one) => !props.beside || !said.has(one.field, one.member));
  const all = (whose: 'theirs' | 'yours'): void => {
    for (const { field, member } of props.draft.elsewhere()) props.draft.take(field, member, whose);
  };
  const count = (): number => props.draft.elsewhere().length;
  return (
    <Show when={listed().length > 0 || count() > 1}>
      <Notice tone="warning" live title={elsewhereWords.changed(count())}>
        <Show when={listed().length > 0} fallback={elsewhereWords.atTheField}>
          <ul class="elsewhere-list">
            <For each={listed()}>{(one) => <ElsewhereLine draft={props.draft} one={one} named />}</For>
          </ul>
        </Show>
        <Show when={count() > 1}>
          <div class="elsewhere-all">
            <Button size="small" onClick={() => all('yours')}>
              {elsewhereWords.keepAllMine}
            </Button>
            <Button size="small" onClick={() => all('theirs')}>
              {elsewhereWords.takeAllTheirs}
            </Button>
          </div>
        </Show>
      </Notice>
    </Show>
  );
}

/** Beside the field itself. */
export function FieldElsewhere<C extends Collection>(props: {
  readonly draft: Draft<C> | null;
  readonly field: string;
  readonly member?: string | null | undefined;
}): JSX.Element {
  return (
    <Show when={props.draft}>
      {(draft) => (
        <Show when={draft().elsewhereOf(props.field, props.member ?? null)}>
          {(one) => <AtField draft={draft()} one={one()} named={false} />}
        </Show>
      )}
    </Show>
  );
}

/** One of them, where its field is. */
export function AtField<C extends Collection>(props: {
  readonly draft: Draft<C>;
  readonly one: Elsewhere;
  readonly named: boolean;
}): JSX.Element {
  const { draft, one } = untrack(() => ({ draft: props.draft, one: props.one }));
  onMount(() => onCleanup(saidAtFields(draft).add(one.field, one.member)));
  return (
    <div class="elsewhere-field" role="alert">
      <ElsewhereLine {...props} />
    </div>
  );
}

export function ElsewhereLine<C extends Collection>(props: {
  readonly draft: Draft<C>;
  readonly one: Elsewhere;
  readonly named: boolean;
}): JSX.Element {
  const words = useWords();
  const says = (value: Elsewhere['yours']): string =>
    words.value(props.draft.collection, props.one.field, props.one.member, value);
  const name = (): string => registerLabel(words, props.draft.collection, props.one.field, props.one.member);
  const take = (whose: 'theirs' | 'yours'): void => props.draft.take(props.one.field, props.one.member, whose);
  const Line = (): JSX.Element => (
    <>
      <span class="elsewhere-text">
        <Show when={props.named}>
          <strong>{name()}</strong>
        </Show>
        <span>
          <Sentence
            text={elsewhereWords.line}
            who={props.one.by ?? elsewhereWords.somebodyElse}
            theirs={<q>{says(props.one.theirs)}</q>}
            when={whenText(props.one.at, Date.now())}
            yours={<q>{says(props.one.yours)}</q>}
            was={<q>{says(props.one.was)}</q>}
          />
        </span>
      </span>
      <span class="cluster">
        <Button size="small" label={elsewhereWords.keepMineOf(name())} onClick={() => take('yours')}>
          {elsewhereWords.keepMine}
        </Button>
        <Button size="small" label={elsewhereWords.takeTheirsOf(name())} onClick={() => take('theirs')}>
          {elsewhereWords.takeTheirs}
        </Button>
      </span>
    </>
  );
  return (
    <Show when={props.named} fallback={<div class="elsewhere-line">{Line()}</div>}>
      <li class="elsewhere-line">{Line()}</li>
    </Show>
  );
}
