import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { keysOf } from '../../../../shared/permissions/bits.ts';
import { compileSubject, has, type Subject } from '../../../../shared/permissions/subject.ts';
import { overlay } from '../../../../shared/schema/organisation.ts';
import { collections } from '../../../../shared/schema/records.ts';
import { Badge, type Tone } from '../../../components/badge.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { hasWords, searchText, searchWords } from '../../../components/search-text.ts';
import { Section } from '../../../components/section.tsx';
import { mayDoWords } from '../../../language/may-do-words.ts';
import { recordsWords } from '../../../language/records-words.ts';
import { useClient } from '../../../state/client-context.tsx';
import { useRecords } from '../../../state/use-records.ts';
import type { UserEditing } from '../editor/user-editing.ts';
import { now } from '../../assigning/assignment-time.ts';
import { MayDoFacts } from './may-do-facts.tsx';
import { mayDo, type MayDo, type MayState } from './may-do.ts';
import './may-do.css';

/** Effective rights as the editor shows the user now, saved or not, and where each comes from. */
export function MayDoSection(props: { readonly editing: UserEditing }): JSX.Element {
  const hidden = (): boolean => !props.editing.directory.readable(collections.roles);
  return (
    <Section
      title={mayDoWords.title}
      description={props.editing.draft.dirty() ? mayDoWords.drafted : mayDoWords.says}
      split
    >
      <Show when={!hidden()} fallback={<Notice>{mayDoWords.hidden}</Notice>}>
        <MayDoPanel editing={props.editing} />
      </Show>
    </Section>
  );
}

/** The same above the form of a user who is there: one line that answers most, and all of it a tap away. */
export function MayDoFold(props: { readonly editing: UserEditing }): JSX.Element {
  const client = useClient();
  const roles = useRecords(collections.roles);
  const [open, setOpen] = createSignal(false);
  const subject = createMemo(() => {
    roles.list();
    const organisation = overlay(client.organisation(), props.editing.draft.changes());
    return compileSubject(props.editing.user(), organisation, { now: now(), place: null });
  });
  const admin = (): boolean => has(subject(), 'admin');
  return (
    <Show when={props.editing.directory.readable(collections.roles)}>
      <section class="may-do-fold" aria-label={mayDoWords.title}>
        <Disclosure
          title={mayDoWords.title}
          open={open()}
          onToggle={setOpen}
          end={
            <span class="cluster">
              <Show when={admin()}>
                <Badge tone="warn">{mayDoWords.administrator}</Badge>
              </Show>
              <span class="small soft">{summaryOf(subject(), props.editing.draft.dirty())}</span>
            </span>
          }
        >
          <MayDoPanel editing={props.editing} />
        </Disclosure>
      </section>
    </Show>
  );
}

/** `drafted`: with changes that are not saved. */
function summaryOf(subject: Subject, drafted: boolean): string {
  return [
    subject.signIn === 'ok' ? mayDoWords.canSignIn : mayDoWords.cannotSignIn,
    mayDoWords.permissions(keysOf(subject.permissions).length),
    ...(drafted ? [mayDoWords.withChanges] : []),
  ].join(' · ');
}

function MayDoPanel(props: { readonly editing: UserEditing }): JSX.Element {
  const client = useClient();
  const roles = useRecords(collections.roles);
  const desks = useRecords(collections.desks);
  const [search, setSearch] = createSignal('');
  const nameOf = (id: string): string => props.editing.directory.role(id)?.name || mayDoWords.missingRole;
  const all = createMemo(() => {
    roles.list();
    desks.list();
    const organisation = overlay(client.organisation(), props.editing.draft.changes());
    // Where the user will be is not known: a role that accepts only some places is shown as such.
    return mayDo(props.editing.user(), organisation, { now: now(), place: null }, nameOf);
  });
  const found = createMemo(() => {
    const words = searchWords(search());
    return all().list.filter(({ key, says, because }) =>
      hasWords(searchText(`${key} ${says} ${because.join(' ')}`), words),
    );
  });
  const groups = createMemo(() => [...new Set(found().map((one) => one.group))]);
  const held = (list: readonly MayDo[]): number => list.filter((one) => one.state === 'held').length;
  return (
    <div class="stack may-do">
      <MayDoFacts all={all()} directory={props.editing.directory} />
      <Show when={all().list.length > 0} fallback={<p class="soft">{mayDoWords.nothing}</p>}>
        <SearchField
          label={mayDoWords.search}
          placeholder={mayDoWords.placeholder}
          value={search()}
          onInput={setSearch}
          result={search() === '' ? undefined : recordsWords.foundOf(found().length, all().list.length)}
        />
        <div>
          <For each={groups()} fallback={<p class="soft">{mayDoWords.noneMatches(search())}</p>}>
            {(group) => (
              <Group
                title={group}
                list={found().filter((one) => one.group === group)}
                held={held}
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
  readonly held: (list: readonly MayDo[]) => number;
  readonly open: boolean;
}

function Group(props: GroupProps): JSX.Element {
  const [toggled, setToggled] = createSignal<boolean | null>(null);
  return (
    <Disclosure
      title={props.title}
      open={toggled() ?? props.open}
      onToggle={setToggled}
      end={
        props.held(props.list) === props.list.length
          ? mayDoWords.count(props.list.length)
          : recordsWords.foundOf(props.held(props.list), props.list.length)
      }
    >
      <ul class="lines">
        <For each={props.list}>{(one) => <Line one={one} />}</For>
      </ul>
    </Disclosure>
  );
}

const tones: Readonly<Record<Exclude<MayState, 'held'>, Tone>> = {
  inert: 'warn',
  taken: 'bad',
  elsewhere: 'neutral',
};

function Line(props: { readonly one: MayDo }): JSX.Element {
  const state = () => (props.one.state === 'held' ? null : props.one.state);
  return (
    <li class="may-do-line" classList={{ 'is-not-held': props.one.state !== 'held' }}>
      <p>
        {props.one.says} <code class="faint">{props.one.key}</code>{' '}
        <Show when={state()}>{(shown) => <Badge tone={tones[shown()]}>{mayDoWords.states[shown()]}</Badge>}</Show>
      </p>
      <p class="small soft">{props.one.because.join('; ')}</p>
    </li>
  );
}
