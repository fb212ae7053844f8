import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import type { HoldingState } from '../../../shared/permissions/told.ts';
import { collections } from '../../../shared/schema/records.ts';
import { Badge, type Tone } from '../../components/badge.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { hasWords, searchText, searchWords } from '../../components/search-text.ts';
import { mayDoWords } from '../../language/may-do-words.ts';
import { recordsWords } from '../../language/records-words.ts';
import type { Directory } from '../granting/use-directory.ts';
import { MayDoFacts } from './may-do-facts.tsx';
import type { MayDo, MayDoAll } from './may-do.ts';
import { ReasonList } from './reason-list.tsx';
import './explaining.css';

export interface MayDoListProps {
  readonly all: MayDoAll;
  readonly directory: Directory;
  readonly nameOf: (role: string) => string;
}

/** What a user may do, the most important first, then permission by permission in groups, each with where it comes from. */
export function MayDoList(props: MayDoListProps): JSX.Element {
  const [search, setSearch] = createSignal('');
  const found = createMemo(() => {
    const words = searchWords(search());
    return props.all.list.filter(({ key, says, because }) =>
      hasWords(searchText(`${key} ${says} ${because.join(' ')}`), words),
    );
  });
  const groups = createMemo(() => [...new Set(found().map((one) => one.group))]);
  return (
    <div class="stack may-do">
      <Show when={props.all.facts}>{(facts) => <MayDoFacts facts={facts()} directory={props.directory} />}</Show>
      <Show when={props.all.list.length > 0} fallback={<p class="soft">{mayDoWords.nothing}</p>}>
        <SearchField
          label={mayDoWords.search}
          placeholder={mayDoWords.placeholder}
          value={search()}
          onInput={setSearch}
          result={search() === '' ? undefined : recordsWords.foundOf(found().length, props.all.list.length)}
        />
        <div>
          <For each={groups()} fallback={<p class="soft">{mayDoWords.noneMatches(search())}</p>}>
            {(group) => (
              <Group
                title={group}
                list={found().filter((one) => one.group === group)}
                nameOf={props.nameOf}
                linked={props.directory.readable(collections.roles)}
                open={search() !== ''}
              />
            )}
          </For>
        </div>
      </Show>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly list: readonly MayDo[];
  readonly nameOf: (role: string) => string;
  readonly linked: boolean;
  readonly open: boolean;
}

function Group(props: GroupProps): JSX.Element {
  const [toggled, setToggled] = createSignal<boolean | null>(null);
  const held = (): number => props.list.filter((one) => one.state === 'held').length;
  return (
    <Disclosure
      title={props.title}
      open={toggled() ?? props.open}
      onToggle={setToggled}
      end={
        held() === props.list.length
          ? mayDoWords.count(props.list.length)
          : recordsWords.foundOf(held(), props.list.length)
      }
    >
      <ul class="lines">
        <For each={props.list}>{(one) => <Line one={one} nameOf={props.nameOf} linked={props.linked} />}</For>
      </ul>
    </Disclosure>
  );
}

const tones: Readonly<Record<Exclude<HoldingState, 'held'>, Tone>> = {
  inert: 'warn',
  taken: 'bad',
  elsewhere: 'neutral',
};

function Line(props: { readonly one: MayDo } & Pick<GroupProps, 'linked' | 'nameOf'>): JSX.Element {
  const state = () => (props.one.state === 'held' ? null : props.one.state);
  return (
    <li class="may-do-line" classList={{ 'is-not-held': props.one.state !== 'held' }}>
      <p>
        {props.one.says} <code class="faint">{props.one.key}</code>{' '}
        <Show when={state()}>{(shown) => <Badge tone={tones[shown()]}>{mayDoWords.states[shown()]}</Badge>}</Show>
      </p>
      <ReasonList explanation={props.one.explanation} nameOf={props.nameOf} linked={props.linked} />
    </li>
  );
}
